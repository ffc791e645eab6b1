import type { Metadata } from 'next'
import type { SearchParams } from '@/components/data-table/table-state'
import { Notice } from '@/components/feedback/notice'
import { ImportTable } from '@/components/import/import-table'
import { UploadForm } from '@/components/import/upload-form'
import { PageHeader } from '@/components/layout/page-header'
import { readPage } from '@/components/record/read-page'
import { exampleFile } from '@/lib/domain/import/example-file'
import { loadImports } from '@/lib/loaders/import/imports'

export const metadata: Metadata = { title: 'Importer des valeurs' }

const basePath = '/atelier/importer'

/** Send a file of values; the files already sent, with what became of them. */
export default async function ImporterPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const page = await readPage(searchParams, { sortable: ['date'], defaultSort: '-date', pageSize: 25 })
  const { rows, total, canImport } = await loadImports(page.state)
  return (
    <>
      <PageHeader
        title="Importer des valeurs"
        breadcrumb={[{ label: 'Valeurs', href: '/atelier/valeurs' }]}
      />
      <div className="grid gap-10">
        {canImport ? (
          <div className="grid gap-3">
            <UploadForm />
            <p className="text-sm">
              <a
                // The sign that Excel knows the accents by.
                href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${exampleFile}`)}`}
                download="valeurs-exemple.csv"
                className="text-link"
              >
                Télécharger un fichier d’exemple (CSV)
              </a>
            </p>
          </div>
        ) : (
          <Notice tone="info">
            L’import est réservé aux services qui tiennent les indicateurs. Vous pouvez lire ce qu’ils ont
            importé.
          </Notice>
        )}
        <section aria-labelledby="imports">
          <h2 id="imports" className="mb-3 text-lg">
            Fichiers envoyés
          </h2>
          <ImportTable {...page} rows={rows} total={total} basePath={basePath} />
        </section>
      </div>
    </>
  )
}
