import { findTerritoryPublications } from '@/lib/data/publication/find-territory-publications'
import { chooseLatest } from './choose-publication'
import type { PublicContext } from './context'
import { editionPath } from './load-bilan-page'
import { noSuchBilan, withdrawn } from './refusals'
import { redirectResponse } from './respond'

/** `/bilans/lens/mi-mandat-2025`, without an edition: the one in force. */
export const loadCollectionAddress = async (
  context: PublicContext,
  request: Request,
  slug: string,
  collection: string,
): Promise<Response> => {
  const found = await findTerritoryPublications(context.db, slug)
  if (!found) return noSuchBilan(context, request, null)
  const choice = chooseLatest(found.publications.filter(entry => entry.collection.slug === collection))
  switch (choice.kind) {
    case 'live':
    case 'replaced':
      return redirectResponse(editionPath(slug, choice.publication))
    case 'withdrawn':
      return withdrawn(context, request, found.territory, choice.publication)
    case 'none':
      return noSuchBilan(context, request, found.territory)
  }
}
