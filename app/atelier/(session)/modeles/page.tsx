import type { Metadata } from 'next'
import { TableSearch } from '@/components/data-table/table-search'
import type { SearchParams } from '@/components/data-table/table-state'
import { PageHeader } from '@/components/layout/page-header'
import { ModeleTable } from '@/components/record/modele-table'
import { readPage } from '@/components/record/read-page'
import { TableTools } from '@/components/record/table-tools'
import { LinkButton } from '@/components/ui/link-button'
import { modeleTable } from '@/lib/domain/record/table/modeles'
import { loadModeles } from '@/lib/loaders/record/lists'

export const metadata: Metadata = { title: 'Modèles' }

const basePath = '/atelier/modeles'

export default async function ModelesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const page = await readPage(searchParams, modeleTable)
  const { mayCreate, ...list } = await loadModeles(page.state)
  return (
    <>
      <PageHeader
        title="Modèles"
        actions={
          <>
            <LinkButton href="/atelier/collections">Collections</LinkButton>
            {mayCreate && (
              <LinkButton variant="primary" href="/atelier/modeles/nouveau">
                Nouveau modèle
              </LinkButton>
            )}
          </>
        }
      />
      <TableSearch state={page.state} params={page.params} basePath={basePath} label="Chercher un modèle">
        <TableTools spec={modeleTable} shown={page.shown} basePath={basePath} params={page.params} />
      </TableSearch>
      <ModeleTable {...page} {...list} basePath={basePath} />
    </>
  )
}
