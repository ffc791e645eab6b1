import type { Metadata } from 'next'
import { TableSearch } from '@/components/data-table/table-search'
import type { SearchParams } from '@/components/data-table/table-state'
import { PageHeader } from '@/components/layout/page-header'
import { DispositifTable } from '@/components/record/dispositif-table'
import { readPage } from '@/components/record/read-page'
import { loadDispositifs } from '@/lib/loaders/record/lists'

export const metadata: Metadata = { title: 'Dispositifs' }

const basePath = '/atelier/dispositifs'

export default async function DispositifsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const page = await readPage(searchParams, { sortable: ['nom', 'ambition'] })
  const list = await loadDispositifs(page.state)
  return (
    <>
      <PageHeader title="Dispositifs" />
      <TableSearch
        state={page.state}
        params={page.params}
        basePath={basePath}
        label="Chercher un dispositif ou un sigle"
      />
      <DispositifTable {...page} {...list} basePath={basePath} />
    </>
  )
}
