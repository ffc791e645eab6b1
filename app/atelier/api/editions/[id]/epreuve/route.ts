import { answer, apiRoute, refusal } from '@/lib/actions/api-route'
import { loadProof } from '@/lib/loaders/edition/proof'
import { readableEdition } from '@/lib/loaders/edition/readable'

/** The true pages of the working copy, composed now. */
export const GET = apiRoute<{ id: string }>(
  'épreuve',
  async (_request, { id }, { db, viewer, now, store, settings }) => {
    const edition = await readableEdition(db, viewer, id)
    if (!edition.ok) return refusal(404, edition.error.sentence)
    const proof = await loadProof(db, store, id, { ...settings, now })
    return proof ? answer(proof) : refusal(404, 'Ce bilan n’existe plus.')
  },
)
