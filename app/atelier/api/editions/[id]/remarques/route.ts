import { answer, apiRoute, refusal } from '@/lib/actions/api-route'
import { draftedEdition } from '@/lib/loaders/edition/drafted'
import { loadRemarks } from '@/lib/loaders/edition/working-copy'

/** What the checker says of the working copy now: asked after each save, in place of the whole page. */
export const GET = apiRoute<{ id: string }>(
  'remarques',
  async (_request, { id }, { db, viewer, now, settings }) => {
    const edition = await draftedEdition(db, viewer, id)
    if (!edition.ok) return refusal(404, edition.error.sentence)
    const remarks = await loadRemarks(db, id, { ...settings, now })
    return remarks ? answer({ remarks }) : refusal(404, 'Ce bilan n’existe plus.')
  },
)
