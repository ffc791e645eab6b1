import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import { TableSearch } from '@/components/data-table/table-search'
import type { SearchParams } from '@/components/data-table/table-state'
import { PageHeader } from '@/components/layout/page-header'
import { GroupeTable } from '@/components/record/groupe-table'
import { readPage } from '@/components/record/read-page'
import { stateFilter } from '@/components/record/state-filter'
import { TableTools } from '@/components/record/table-tools'
import { LinkButton } from '@/components/ui/link-button'
import { groupeTable } from '@/lib/domain/record/table/elus'
import { loadGroupes } from '@/lib/loaders/record/lists'

export const metadata: Metadata = { title: 'Groupes' }

const basePath = '/atelier/elus/groupes'

export default async function GroupesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const page = await readPage(searchParams, groupeTable)
  const { list, canEdit } = await loadGroupes(page.state)
  return (
    <>
      <PageHeader
        title="Groupes"
        breadcrumb={[{ label: 'Élus', href: '/atelier/elus' }]}
        actions={
          canEdit && (
            <LinkButton href={`${basePath}/nouveau`} variant="primary" icon={<Plus aria-hidden="true" />}>
              Créer un groupe
            </LinkButton>
          )
        }
      />
      <TableSearch
        state={page.state}
        params={page.params}
        basePath={basePath}
        label="Chercher un groupe"
        filters={[stateFilter]}
      >
        <TableTools spec={groupeTable} shown={page.shown} basePath={basePath} params={page.params} />
      </TableSearch>
      <GroupeTable {...page} {...list} basePath={basePath} canEdit={canEdit} />
    </>
  )
}
