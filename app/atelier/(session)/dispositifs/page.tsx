import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import { TableSearch } from '@/components/data-table/table-search'
import type { SearchParams } from '@/components/data-table/table-state'
import { PageHeader } from '@/components/layout/page-header'
import { DispositifTable } from '@/components/record/dispositif-table'
import { readPage } from '@/components/record/read-page'
import { stateFilter } from '@/components/record/state-filter'
import { TableTools } from '@/components/record/table-tools'
import { LinkButton } from '@/components/ui/link-button'
import { dispositifTable } from '@/lib/domain/record/table/dispositifs'
import { loadDispositifList } from '@/lib/loaders/dispositif/list'

export const metadata: Metadata = { title: 'Dispositifs' }

const basePath = '/atelier/dispositifs'

export default async function DispositifsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const page = await readPage(searchParams, dispositifTable)
  const { list, canEdit } = await loadDispositifList(page.state)
  return (
    <>
      <PageHeader
        title="Dispositifs"
        actions={
          canEdit && (
            <LinkButton href={`${basePath}/nouveau`} variant="primary" icon={<Plus aria-hidden="true" />}>
              Créer un dispositif
            </LinkButton>
          )
        }
      />
      <TableSearch
        state={page.state}
        params={page.params}
        basePath={basePath}
        label="Chercher un dispositif ou un sigle"
        filters={[stateFilter]}
      >
        <TableTools spec={dispositifTable} shown={page.shown} basePath={basePath} params={page.params} />
      </TableSearch>
      <DispositifTable {...page} {...list} basePath={basePath} canEdit={canEdit} />
    </>
  )
}
