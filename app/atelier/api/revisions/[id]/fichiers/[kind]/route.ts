import { apiRoute, refusal } from '@/lib/actions/api-route'
import { loadRevisionFile } from '@/lib/loaders/edition/revision'

/** A stored file of a revision, byte for byte. */
export const GET = apiRoute<{ id: string; kind: string }>(
  'fichier de révision',
  async (_request, { id, kind }, { db, viewer, store }) => {
    const file = await loadRevisionFile(db, store, viewer, id, kind)
    if (!file.ok) return refusal(404, file.error.sentence)
    const { bytes, mime, sha256, name } = file.value
    return new Response(Uint8Array.from(bytes), {
      headers: {
        'content-type': mime,
        'content-disposition': `inline; filename="${name}"`,
        'cache-control': 'private, no-cache',
        etag: `"${sha256}"`,
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      },
    })
  },
)
