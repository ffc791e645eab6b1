import { LogOut, MonitorX, UserRound } from 'lucide-react'
import type { Theme } from '@/components/layout/theme'
import { ThemeChoice } from '@/components/layout/theme-choice'
import { AppLink } from '@/components/ui/app-link'
import { initialsOf } from '@/lib/domain/user/initials'

export type ShellViewer = { name: string /** « Cabinet, Direction ». */; roles: string }

export type UserMenuProps = {
  viewer: ShellViewer
  theme: Theme
  signOut: () => Promise<void>
  signOutEverywhere: () => Promise<void>
}

const line =
  'flex min-h-9 w-full items-center gap-2.5 rounded-sm px-2.5 text-left hover:bg-accent-wash [&_svg]:size-4'

const panelId = 'mon-compte'

/** The browser’s own popover: it opens, closes and gives focus back without a script, on every page. */
export function UserMenu({ viewer, theme, signOut, signOutEverywhere }: UserMenuProps) {
  return (
    <>
      <button
        type="button"
        popoverTarget={panelId}
        className="grid size-10 place-items-center rounded-full! border border-line-strong bg-sheet text-sm font-semibold hover:border-ink"
      >
        <span className="sr-only">Mon compte : {viewer.name}</span>
        <span aria-hidden="true">{initialsOf(viewer.name) || <UserRound className="size-5" />}</span>
      </button>
      <div
        id={panelId}
        popover="auto"
        className="fixed inset-auto bottom-4 left-26 m-0 w-64 rounded-md border border-line-strong bg-sheet p-1 text-sm text-ink shadow-lift"
      >
        <p className="px-2.5 pt-2 font-semibold">{viewer.name}</p>
        <p className="px-2.5 pb-2 text-ink-soft">{viewer.roles}</p>
        <div className="border-y border-line py-1">
          <AppLink href="/atelier/moi" className={line}>
            <UserRound aria-hidden="true" />
            Mon compte
          </AppLink>
        </div>
        <div className="pt-2 pb-1">
          <ThemeChoice initial={theme} />
        </div>
        <div className="border-t border-line pt-1">
          <form action={signOut} data-sign-out="">
            <button type="submit" className={line}>
              <LogOut aria-hidden="true" />
              Me déconnecter
            </button>
          </form>
          <form action={signOutEverywhere} data-sign-out="">
            <button type="submit" className={line}>
              <MonitorX aria-hidden="true" />
              Me déconnecter partout
            </button>
          </form>
        </div>
      </div>
    </>
  )
}
