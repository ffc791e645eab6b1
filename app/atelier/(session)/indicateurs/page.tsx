import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import { TableSearch } from '@/components/data-table/table-search'
import type { SearchParams } from '@/components/data-table/table-state'
import { PageHeader } from '@/components/layout/page-header'
import { IndicatorTable } from '@/components/record/indicator-table'
import { readPage } from '@/components/record/read-page'
import { stateFilter } from '@/components/record/state-filter'
import { TableTools } from '@/components/record/table-tools'
import { LinkButton } from '@/components/ui/link-button'
import { indicatorTable } from '@/lib/domain/record/table/indicators'
import { loadIndicators } from '@/lib/loaders/record/lists'

export const metadata: Metadata = { title: 'Indicateurs' }

const basePath = '/atelier/indicateurs'

export default async function IndicateursPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const page = await readPage(searchParams, indicatorTable)
  const { list, services, canCreate, editable } = await loadIndicators(page.state)
  return (
    <>
      <PageHeader
        title="Indicateurs"
        actions={
          canCreate && (
            <LinkButton href={`${basePath}/nouveau`} variant="primary" icon={<Plus aria-hidden="true" />}>
              Créer un indicateur
            </LinkButton>
          )
        }
      />
      <TableSearch
        state={page.state}
        params={page.params}
        basePath={basePath}
        label="Chercher un indicateur"
        filters={[
          {
            name: 'service',
            label: 'Service',
            all: 'Tous les services',
            options: services.map(({ code, name }) => ({ value: code, label: name })),
          },
          stateFilter,
        ]}
      >
        <TableTools spec={indicatorTable} shown={page.shown} basePath={basePath} params={page.params} />
      </TableSearch>
      <IndicatorTable {...page} {...list} basePath={basePath} editable={editable} />
    </>
  )
}
