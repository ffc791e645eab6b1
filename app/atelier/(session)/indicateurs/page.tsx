import type { Metadata } from 'next'
import { TableSearch } from '@/components/data-table/table-search'
import type { SearchParams } from '@/components/data-table/table-state'
import { PageHeader } from '@/components/layout/page-header'
import { IndicatorTable } from '@/components/record/indicator-table'
import { readPage } from '@/components/record/read-page'
import { loadIndicators } from '@/lib/loaders/record/lists'

export const metadata: Metadata = { title: 'Indicateurs' }

const basePath = '/atelier/indicateurs'

export default async function IndicateursPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const page = await readPage(searchParams, { sortable: ['nom', 'service', 'valeurs'] })
  const list = await loadIndicators(page.state)
  return (
    <>
      <PageHeader title="Indicateurs" />
      <TableSearch
        state={page.state}
        params={page.params}
        basePath={basePath}
        label="Chercher un indicateur"
      />
      <IndicatorTable {...page} {...list} basePath={basePath} />
    </>
  )
}
