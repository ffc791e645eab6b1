import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { DateTime } from '@/components/feedback/date-time'
import { PageHeader } from '@/components/layout/page-header'
import { SectionLinks } from '@/components/layout/section-links'
import { readTheme, themeCookie } from '@/components/layout/theme'
import { ThemeChoice } from '@/components/layout/theme-choice'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { CloseSessionButton } from '@/components/user/close-session-button'
import { signOutAction, signOutEverywhereAction } from '@/lib/actions/session/sign-out'
import { loadShell } from '@/lib/loaders/shell'
import { loadOwnAccount, type OwnSession } from '@/lib/loaders/user/own-sessions'

export const metadata: Metadata = { title: 'Mon compte' }

export default async function OwnAccountPage() {
  const [{ name, roles, sessions }, { entries }, kept] = await Promise.all([
    loadOwnAccount(),
    loadShell(),
    cookies(),
  ])
  return (
    <>
      <PageHeader title="Mon compte" meta={<AccountLine name={name} roles={roles} />} />
      <div className="mb-8 md:hidden">
        <SectionLinks entries={entries} />
      </div>
      {/* Elsewhere it is in the menu of the account. */}
      <div className="-mx-2.5 mb-8 md:hidden">
        <ThemeChoice initial={readTheme(kept.get(themeCookie)?.value)} />
      </div>
      <section aria-labelledby="sessions" className="max-w-2xl">
        <h2 id="sessions" className="text-lg">
          Sessions ouvertes
        </h2>
        <p className="mt-1 max-w-[65ch] text-ink-soft">
          Les appareils où votre compte est ouvert en ce moment. Fermez une session que vous ne reconnaissez
          pas : sa prochaine demande sera refusée.
        </p>
        <ul className="mt-4 border-t border-line">
          {sessions.map(session => (
            <SessionRow key={session.id} session={session} />
          ))}
        </ul>
        <div className="mt-6 flex flex-wrap gap-2">
          <form action={signOutAction} data-sign-out="">
            <Button type="submit">Me déconnecter</Button>
          </form>
          <form action={signOutEverywhereAction} data-sign-out="">
            <Button type="submit" variant="danger">
              Me déconnecter partout
            </Button>
          </form>
        </div>
        <p className="mt-2 text-sm text-ink-soft">
          « Partout » ferme aussi cette session ; ce qui est enregistré le reste.
        </p>
      </section>
    </>
  )
}

function AccountLine({ name, roles }: { name: string; roles: readonly string[] }) {
  return (
    <>
      <span className="font-semibold text-ink">{name}</span>
      <span>{roles.join(', ') || 'Aucun rôle'}</span>
    </>
  )
}

function SessionRow({ session: { id, device, openedAt, endsAt, current } }: { session: OwnSession }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line py-3">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          {device}
          {current ? <Badge tone="accent">Cette session</Badge> : null}
        </p>
        <p className="text-sm text-ink-soft">
          Ouverte le <DateTime value={openedAt} format="moment" />, jusqu’au <DateTime value={endsAt} />
        </p>
      </div>
      {current ? null : <CloseSessionButton sessionId={id} device={device} />}
    </li>
  )
}
