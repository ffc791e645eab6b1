import type { DemonstrationChoices } from '@/lib/loaders/user/demonstration-accounts'

type Props = { choices: DemonstrationChoices; onChoose: (email: string) => void }

/** Demonstration mode only: whom one may be. A press fills the form; nothing is sent. */
export function DemonstrationAccounts({ choices: { accounts, password }, onChoose }: Props) {
  if (accounts.length === 0) return null
  return (
    <section aria-labelledby="demonstration-accounts" className="mt-10 border-t border-line pt-5">
      <h2 id="demonstration-accounts" className="text-sm font-semibold">
        Comptes de démonstration
      </h2>
      <p className="mt-1 text-sm text-ink-soft">
        Choisissez un compte pour remplir le formulaire.{' '}
        {password ? (
          <>
            Leur mot de passe : <span className="text-ink select-all">{password}</span>
          </>
        ) : (
          'Leur mot de passe vous est donné par la personne qui a installé l’atelier.'
        )}
      </p>
      <ul className="mt-3 border-t border-line">
        {accounts.map(({ email, name, roles }) => (
          <li key={email} className="border-b border-line">
            <button
              type="button"
              onClick={() => onChoose(email)}
              className="flex min-h-11 w-full flex-wrap items-baseline justify-between gap-x-4 px-1 py-2 text-left text-sm hover:bg-accent-wash focus-visible:-outline-offset-2"
            >
              <span className="font-semibold">{email}</span>
              <span className="text-ink-soft">{roles || name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
