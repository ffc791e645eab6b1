import type { Metadata } from 'next'
import { TableSearch } from '@/components/data-table/table-search'
import type { SearchParams } from '@/components/data-table/table-state'
import { EmptyState } from '@/components/feedback/empty-state'
import { PageHeader } from '@/components/layout/page-header'
import { Gallery } from '@/components/media/gallery'
import { GalleryPages } from '@/components/media/gallery-pages'
import { MediaTable } from '@/components/media/media-table'
import { MediaViews, readMediaView } from '@/components/media/media-views'
import { UploadPanel } from '@/components/media/upload-panel'
import { readPage } from '@/components/record/read-page'
import { TableTools } from '@/components/record/table-tools'
import { LinkButton } from '@/components/ui/link-button'
import { mediaFilterLabels, mediaFilters } from '@/lib/domain/media/filter'
import { mediaTable } from '@/lib/domain/record/table/medias'
import { loadMediaPage } from '@/lib/loaders/media/medias'

export const metadata: Metadata = { title: 'Médias' }

const basePath = '/atelier/medias'

/** The photos: a gallery to look at, a table to go through, over the same search. */
export default async function MediasPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const page = await readPage(searchParams, mediaTable)
  const { state, params } = page
  const { list, canEdit, canReadConsents } = await loadMediaPage(state)
  const searched = state.query !== '' || Object.keys(state.filters).length > 0
  const view = readMediaView(params.vue)
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
        label="Chercher un texte, un crédit, un fichier"
        filters={[
          {
            name: 'etat',
            label: 'État',
            all: 'Toutes les photos',
            options: mediaFilters.map(value => ({ value, label: mediaFilterLabels[value] })),
          },
        ]}
      >
        <MediaViews view={view} basePath={basePath} params={params} />
        {view === 'tableau' && (
          <TableTools spec={mediaTable} shown={page.shown} basePath={basePath} params={params} />
        )}
      </TableSearch>
      {view === 'tableau' ? (
        <MediaTable {...page} {...list} basePath={basePath} canEdit={canEdit} />
      ) : (
        <>
          {list.rows.length > 0 ? (
            <Gallery rows={list.rows} />
          ) : (
            <EmptyState title={searched ? 'Aucune photo ne correspond' : 'Aucune photo pour l’instant'}>
              {searched
                ? 'Essayez un autre mot, ou affichez toutes les photos.'
                : 'Les photos déposées ici servent aux couvertures, aux blocs « Photo » et aux portraits des élus.'}
            </EmptyState>
          )}
          <GalleryPages state={state} total={list.total} params={params} basePath={basePath} />
        </>
      )}
    </>
  )
}
