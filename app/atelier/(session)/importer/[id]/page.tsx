import type { Metadata } from 'next'
import { first, type SearchParams } from '@/components/data-table/table-state'
import { DateTime } from '@/components/feedback/date-time'
import { CellTable } from '@/components/import/cell-table'
import { ImportState } from '@/components/import/import-state'
import { OutcomeLinks } from '@/components/import/outcome-links'
import { PageHeader } from '@/components/layout/page-header'
import { readPage } from '@/components/record/read-page'
import { LinkButton } from '@/components/ui/link-button'
import { importStatusLabels } from '@/lib/domain/import/status'
import { loadImport } from '@/lib/loaders/import/imports'

export const metadata: Metadata = { title: 'Import' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> }

/** One import, step by step: its columns, its reading, the dry run, what was written. */
export default async function ImportPage({ params, searchParams }: Props) {
  const { id } = await params
  const page = await readPage(searchParams, { sortable: ['place'] })
  const shown = first(page.params.resultat)
  const batch = await loadImport(id, page.state, shown)
  const basePath = `/atelier/importer/${id}`
  const read = batch.status === 'ready' || batch.status === 'applied' || batch.status === 'undone'
  return (
    <>
      <PageHeader
        title={batch.fileName}
        breadcrumb={[{ label: 'Importer des valeurs', href: '/atelier/importer' }]}
        meta={
          <>
            <span>{importStatusLabels[batch.status]}</span>
            <span>
              Envoyé par {batch.by}, le <DateTime value={batch.at} format="moment" />
            </span>
            {batch.source ? <span>Source&nbsp;: {batch.source}</span> : null}
          </>
        }
        actions={
          read ? <LinkButton href={`/atelier/api/imports/${id}/rapport`}>Rapport (CSV)</LinkButton> : null
        }
      />
      <div className="grid gap-8">
        <ImportState batch={batch} />
        {read ? (
          <section aria-labelledby="essai" className="grid gap-4">
            <h2 id="essai" className="text-lg">
              {batch.status === 'ready' ? 'Ce que ce fichier changerait' : 'Ce que ce fichier a changé'}
            </h2>
            <OutcomeLinks basePath={basePath} shown={shown} counts={batch.counts} doubtful={batch.doubtful} />
            <CellTable {...page} rows={batch.rows} total={batch.total} basePath={basePath} />
          </section>
        ) : null}
      </div>
    </>
  )
}
