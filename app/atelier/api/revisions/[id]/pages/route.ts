import { answer, apiRoute, refusal } from '@/lib/actions/api-route'
import { loadRevisionPages } from '@/lib/loaders/edition/revision'

/** The pages of a submitted revision, composed from what was stored with it. */
export const GET = apiRoute<{ id: string }>('pages', async (_request, { id }, { db, viewer, store }) => {
  const pages = await loadRevisionPages(db, store, viewer, id)
  return pages.ok ? answer(pages.value) : refusal(404, pages.error.sentence)
})
