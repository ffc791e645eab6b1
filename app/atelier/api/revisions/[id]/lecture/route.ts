import { apiRoute, refusal } from '@/lib/actions/api-route'
import { loadReading } from '@/lib/loaders/edition/reading'

/** The stored article of a revision, as the public will read it. */
export const GET = apiRoute<{ id: string }>('lecture', async (_request, { id }, { db, viewer, store }) => {
  const page = await loadReading(db, store, viewer, id)
  if (!page.ok) return refusal(404, page.error.sentence)
  return new Response(page.value, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-cache' },
  })
})
