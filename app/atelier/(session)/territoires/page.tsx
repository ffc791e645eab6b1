import type { Metadata } from 'next'
import { TableSearch } from '@/components/data-table/table-search'
import type { SearchParams } from '@/components/data-table/table-state'
import { PageHeader } from '@/components/layout/page-header'
import { readPage } from '@/components/record/read-page'
import { TerritoryTable } from '@/components/record/territory-table'
import { loadTerritories } from '@/lib/loaders/record/lists'

export const metadata: Metadata = { title: 'Territoires' }

const basePath = '/atelier/territoires'
const kinds = [
  { value: 'canton', label: 'Cantons' },
  { value: 'commune', label: 'Communes' },
  { value: 'epci', label: 'Intercommunalités' },
  { value: 'departement', label: 'Départements' },
] as const

export default async function TerritoiresPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const page = await readPage(searchParams, { sortable: ['nom', 'code', 'population'] })
  const kind = kinds.find(({ value }) => value === page.params.niveau)?.value ?? 'commune'
  const list = await loadTerritories(page.state, kind)
  return (
    <>
      <PageHeader title="Territoires" />
      <TableSearch
        state={page.state}
        params={page.params}
        basePath={basePath}
        label="Chercher un nom, un nom d’usage ou un code"
        filters={[
          {
            name: 'niveau',
            label: 'Niveau',
            all: 'Communes',
            options: kinds.filter(({ value }) => value !== 'commune'),
          },
        ]}
      />
      <TerritoryTable {...page} {...list} basePath={basePath} />
    </>
  )
}
