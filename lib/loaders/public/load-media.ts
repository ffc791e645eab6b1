import { findPublishedMedia } from '@/lib/data/publication/find-published-media'
import type { PublicContext } from './context'
import { type Address, chooseFor } from './load-bilan-page'
import { readStoredFile } from './read-stored-file'
import { missingBytes, noSuchBilan, withdrawn } from './refusals'
import { fileResponse } from './respond'

/** A photo of a published edition. It goes when the edition is withdrawn. */
export const loadMedia = async (
  context: PublicContext,
  request: Request,
  address: Required<Address>,
  sha256: string,
): Promise<Response> => {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return noSuchBilan(context, request, null)
  const chosen = await chooseFor(context, address)
  if (!chosen) return noSuchBilan(context, request, null)
  const { territory, choice } = chosen
  switch (choice.kind) {
    case 'none':
      return noSuchBilan(context, request, territory)
    case 'withdrawn':
      return withdrawn(context, request, territory, choice.publication)
    case 'live':
    case 'replaced': {
      const mime = await findPublishedMedia(context.db, choice.publication.revisionId, sha256)
      if (!mime?.startsWith('image/')) return noSuchBilan(context, request, territory)
      const bytes = await readStoredFile(context.store, sha256)
      if (!bytes) return missingBytes(context, request)
      return fileResponse(request, { bytes, sha256, mime, disposition: 'inline' }, context.demonstration)
    }
  }
}
