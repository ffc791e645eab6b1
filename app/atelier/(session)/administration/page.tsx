import type { Metadata } from 'next'
import { PageHeader } from '@/components/layout/page-header'
import { roleLabels } from '@/lib/domain/policy/role'
import { loadAccounts } from '@/lib/loaders/record/lists'

export const metadata: Metadata = { title: 'Administration' }

/** Who has an account and which roles. Accounts are made and closed by the operators' command (README). */
export default async function AdministrationPage() {
  const accounts = await loadAccounts()
  return (
    <>
      <PageHeader title="Administration" />
      <section aria-labelledby="comptes">
        <h2 id="comptes" className="mb-3 text-lg">
          Comptes
        </h2>
        <ul className="divide-y divide-line border-y border-line">
          {accounts.map(account => (
            <li key={account.id} className="flex flex-wrap justify-between gap-x-6 gap-y-0.5 py-2">
              <span>
                {account.name} <span className="text-sm text-ink-soft">{account.email}</span>
              </span>
              <span className="text-sm">
                {account.disabledAt
                  ? 'Compte fermé'
                  : account.roles.map(({ role }) => roleLabels[role]).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
