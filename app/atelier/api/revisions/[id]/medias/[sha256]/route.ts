import { apiRoute, refusal } from '@/lib/actions/api-route'
import { loadRevisionMedia } from '@/lib/loaders/media/revision-media'

/** A photo of a revision, for its reviewers. */
export const GET = apiRoute<{ id: string; sha256: string }>(
  'photo de révision',
  async (_request, { id, sha256 }, { db, viewer, store }) => {
    const file = await loadRevisionMedia(db, store, viewer, { revisionId: id, sha256 })
    if (!file.ok) return refusal(404, file.error.sentence)
    return new Response(Uint8Array.from(file.value.bytes), {
      headers: { 'content-type': file.value.mime, 'cache-control': 'private, max-age=3600' },
    })
  },
)
