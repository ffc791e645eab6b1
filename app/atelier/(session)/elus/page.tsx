import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import { TableSearch } from '@/components/data-table/table-search'
import type { SearchParams } from '@/components/data-table/table-state'
import { PageHeader } from '@/components/layout/page-header'
import { EluTable } from '@/components/record/elu-table'
import { readPage } from '@/components/record/read-page'
import { stateFilter } from '@/components/record/state-filter'
import { TableTools } from '@/components/record/table-tools'
import { LinkButton } from '@/components/ui/link-button'
import { eluTable } from '@/lib/domain/record/table/elus'
import { loadElus } from '@/lib/loaders/record/lists'

export const metadata: Metadata = { title: 'Élus' }

const basePath = '/atelier/elus'

export default async function ElusPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const page = await readPage(searchParams, eluTable)
  const { list, groupes, canEdit } = await loadElus(page.state)
  return (
    <>
      <PageHeader
        title="Élus"
        actions={
          <>
            <LinkButton href={`${basePath}/groupes`}>Groupes</LinkButton>
            {canEdit && (
              <LinkButton href={`${basePath}/nouveau`} variant="primary" icon={<Plus aria-hidden="true" />}>
                Créer une fiche
              </LinkButton>
            )}
          </>
        }
      />
      <TableSearch
        state={page.state}
        params={page.params}
        basePath={basePath}
        label="Chercher un nom ou un canton"
        filters={[
          { name: 'groupe', label: 'Groupe', all: 'Tous les groupes', options: groupes },
          stateFilter,
        ]}
      >
        <TableTools spec={eluTable} shown={page.shown} basePath={basePath} params={page.params} />
      </TableSearch>
      <EluTable {...page} {...list} basePath={basePath} canEdit={canEdit} />
    </>
  )
}
