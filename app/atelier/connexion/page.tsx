import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'
import { Notice } from '@/components/feedback/notice'
import { PlainShell } from '@/components/layout/plain-shell'
import { SignInForm } from '@/components/user/sign-in-form'
import { currentViewer } from '@/lib/auth/viewer'
import { home, safeReturnPath } from '@/lib/domain/user/return-path'
import { env } from '@/lib/env'
import { loadDemonstrationAccounts } from '@/lib/loaders/user/demonstration-accounts'

export const metadata: Metadata = { title: 'Connexion' }

type SearchParams = Promise<Record<string, string | string[] | undefined>>

export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const { retour, error } = await searchParams
  const target = safeReturnPath(typeof retour === 'string' ? retour : null)
  if (await currentViewer()) redirect(target as Route)
  const choices = await loadDemonstrationAccounts()
  return (
    <PlainShell demonstration={env().demonstration}>
      <h1 className="text-xl">Connexion</h1>
      {error ? (
        <div className="mt-4">
          <Notice tone="warn">
            La connexion n’a pas abouti. Réessayez avec votre adresse et votre mot de passe.
          </Notice>
        </div>
      ) : target === home ? null : (
        <p className="mt-2 text-ink-soft">Connectez-vous ; la page demandée s’ouvrira ensuite.</p>
      )}
      <SignInForm returnPath={target} choices={choices} />
    </PlainShell>
  )
}
