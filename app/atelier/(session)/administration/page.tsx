import type { Metadata } from 'next'
import { TableSearch } from '@/components/data-table/table-search'
import type { SearchParams } from '@/components/data-table/table-state'
import { PageHeader } from '@/components/layout/page-header'
import { AccountTable } from '@/components/record/account-table'
import { readPage } from '@/components/record/read-page'
import { TableTools } from '@/components/record/table-tools'
import { roleLabels, roles } from '@/lib/domain/policy/role'
import { accountTable } from '@/lib/domain/record/table/accounts'
import { loadAccounts } from '@/lib/loaders/record/lists'

export const metadata: Metadata = { title: 'Administration' }

const basePath = '/atelier/administration'
const roleFilter = {
  name: 'role',
  label: 'Rôle',
  all: 'Tous les rôles',
  options: roles.map(value => ({ value, label: roleLabels[value] })),
}

/** Who has an account and which roles. Accounts are made and closed by the operators' command (README). */
export default async function AdministrationPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const page = await readPage(searchParams, accountTable)
  const list = await loadAccounts(page.state)
  return (
    <>
      <PageHeader title="Administration" />
      <TableSearch
        state={page.state}
        params={page.params}
        basePath={basePath}
        label="Chercher un compte"
        filters={[roleFilter]}
      >
        <TableTools spec={accountTable} shown={page.shown} basePath={basePath} params={page.params} />
      </TableSearch>
      <AccountTable {...page} {...list} basePath={basePath} />
    </>
  )
}
