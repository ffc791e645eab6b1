import { answer, apiRoute, refusal } from '@/lib/actions/api-route'
import { outdated, proofAsked } from '@/lib/loaders/edition/proof-asked'
import { loadRevisionPages } from '@/lib/loaders/edition/revision'

/** The pages of a submitted revision, composed from what was stored with it. */
export const GET = apiRoute<{ id: string }>('pages', async (request, { id }, { db, viewer, store }) => {
  const asked = proofAsked(request, viewer.id, id)
  const pages = await outdated(loadRevisionPages(db, store, viewer, id, asked), asked)
  if (pages === 'outdated') return refusal(409, 'Une épreuve plus récente a été demandée.')
  return pages.ok ? answer(pages.value) : refusal(404, pages.error.sentence)
})
