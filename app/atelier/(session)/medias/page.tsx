import type { Metadata } from 'next'
import { TableSearch } from '@/components/data-table/table-search'
import type { SearchParams } from '@/components/data-table/table-state'
import { readTableState } from '@/components/data-table/table-state'
import { EmptyState } from '@/components/feedback/empty-state'
import { PageHeader } from '@/components/layout/page-header'
import { Gallery } from '@/components/media/gallery'
import { GalleryPages } from '@/components/media/gallery-pages'
import { UploadPanel } from '@/components/media/upload-panel'
import { LinkButton } from '@/components/ui/link-button'
import { mediaFilterLabels, mediaFilters, readMediaFilter } from '@/lib/domain/media/details'
import { loadMediaPage } from '@/lib/loaders/media/medias'

export const metadata: Metadata = { title: 'Médias' }

const basePath = '/atelier/medias'

export default async function MediasPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams
  const state = readTableState(params, { sortable: ['date'], pageSize: 40 })
  const filter = readMediaFilter(params.etat)
  const { rows, total, canEdit, canReadConsents } = await loadMediaPage(state, filter)
  const searched = state.query !== '' || filter !== null
  return (
    <>
      <PageHeader
        title="Médias"
        actions={
          canReadConsents && <LinkButton href="/atelier/medias/accords">Accords des personnes</LinkButton>
        }
      />
      {canEdit && <UploadPanel />}
      <TableSearch
        state={state}
        params={params}
        basePath={basePath}
        label="Chercher dans les textes, les crédits et les noms de fichier"
        filters={[
          {
            name: 'etat',
            label: 'État',
            all: 'Toutes les photos',
            options: mediaFilters.map(value => ({ value, label: mediaFilterLabels[value] })),
          },
        ]}
      />
      {rows.length > 0 ? (
        <Gallery rows={rows} />
      ) : (
        <EmptyState title={searched ? 'Aucune photo ne correspond' : 'Aucune photo pour l’instant'}>
          {searched
            ? 'Essayez un autre mot, ou affichez toutes les photos.'
            : 'Les photos déposées ici servent aux couvertures, aux blocs « Photo » et aux portraits des élus.'}
        </EmptyState>
      )}
      <GalleryPages state={state} total={total} params={params} basePath={basePath} />
    </>
  )
}
