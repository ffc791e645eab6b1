import type { Metadata } from 'next'
import { TableSearch } from '@/components/data-table/table-search'
import type { SearchParams } from '@/components/data-table/table-state'
import { PageHeader } from '@/components/layout/page-header'
import { EluTable } from '@/components/record/elu-table'
import { readPage } from '@/components/record/read-page'
import { loadElus } from '@/lib/loaders/record/lists'

export const metadata: Metadata = { title: 'Élus' }

const basePath = '/atelier/elus'

export default async function ElusPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const page = await readPage(searchParams, { sortable: ['canton', 'nom'] })
  const list = await loadElus(page.state)
  return (
    <>
      <PageHeader title="Élus" />
      <TableSearch
        state={page.state}
        params={page.params}
        basePath={basePath}
        label="Chercher un nom ou un canton"
      />
      <EluTable {...page} {...list} basePath={basePath} />
    </>
  )
}
