import type { Metadata } from 'next'
import { TableSearch } from '@/components/data-table/table-search'
import type { SearchParams } from '@/components/data-table/table-state'
import { PageHeader } from '@/components/layout/page-header'
import { readPage } from '@/components/record/read-page'
import { TableTools } from '@/components/record/table-tools'
import { TerritoryTable } from '@/components/record/territory-table'
import { LinkButton } from '@/components/ui/link-button'
import { territoryKindLabels, territoryTable } from '@/lib/domain/record/table/territories'
import { loadTerritories } from '@/lib/loaders/record/lists'
import { mayImportTerritories } from '@/lib/loaders/territory-import/place-names'

export const metadata: Metadata = { title: 'Territoires' }

const basePath = '/atelier/territoires'
const otherKinds = (['canton', 'epci', 'departement'] as const).map(value => ({
  value,
  label: territoryKindLabels[value][1],
}))

export default async function TerritoiresPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const page = await readPage(searchParams, territoryTable)
  const list = await loadTerritories(page.state)
  return (
    <>
      <PageHeader
        title="Territoires"
        actions={
          (await mayImportTerritories()) && (
            <LinkButton href="/atelier/territoires/importer">Importer un millésime</LinkButton>
          )
        }
      />
      <TableSearch
        state={page.state}
        params={page.params}
        basePath={basePath}
        label="Chercher un nom, un nom d’usage ou un code"
        filters={[{ name: 'niveau', label: 'Niveau', all: 'Communes', options: otherKinds }]}
      >
        <TableTools spec={territoryTable} shown={page.shown} basePath={basePath} params={page.params} />
      </TableSearch>
      <TerritoryTable {...page} {...list} basePath={basePath} />
    </>
  )
}
