import type { PublishedFile } from '@/lib/data/publication/publication-record'
import type { PublicContext } from './context'
import { type Address, chooseFor } from './load-bilan-page'
import { readStoredFile } from './read-stored-file'
import { missingBytes, noSuchBilan, withdrawn } from './refusals'
import { fileResponse } from './respond'

type Download = Exclude<PublishedFile['kind'], 'article'>

const shapes: Record<Download, { mime: string; extension: string; shown: 'inline' | 'attachment' }> = {
  pdf: { mime: 'application/pdf', extension: 'pdf', shown: 'inline' },
  csv: { mime: 'text/csv; charset=utf-8', extension: 'csv', shown: 'attachment' },
  json: { mime: 'application/json; charset=utf-8', extension: 'json', shown: 'attachment' },
}

/** A file of a bilan, the very bytes that were approved; a person who comes too late gets a page, not an error. */
export const loadFile = async (
  context: PublicContext,
  request: Request,
  address: Address,
  kind: Download,
): Promise<Response> => {
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
      const { publication } = choice
      const file = publication.files.find(candidate => candidate.kind === kind)
      const bytes = file && (await readStoredFile(context.store, file.sha256))
      if (!file || !bytes) return missingBytes(context, request)
      const { mime, extension, shown } = shapes[kind]
      const name = `bilan-${address.slug}-${publication.collection.slug}-edition-${publication.edition}.${extension}`
      return fileResponse(
        request,
        { bytes, sha256: file.sha256, mime, disposition: `${shown}; filename="${name}"` },
        context.demonstration,
      )
    }
  }
}
