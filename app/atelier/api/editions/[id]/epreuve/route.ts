import { answer, apiRoute, refusal } from '@/lib/actions/api-route'
import { draftedEdition } from '@/lib/loaders/edition/drafted'
import { loadProof } from '@/lib/loaders/edition/proof'
import { outdated, proofAsked } from '@/lib/loaders/edition/proof-asked'

/** The true pages of the working copy, composed now: those that changed, and where every block stands. */
export const GET = apiRoute<{ id: string }>(
  'épreuve',
  async (request, { id }, { db, viewer, now, store, settings }) => {
    const edition = await draftedEdition(db, viewer, id)
    if (!edition.ok) return refusal(404, edition.error.sentence)
    const asked = proofAsked(request, viewer.id, id)
    const proof = await outdated(loadProof(db, store, id, { ...settings, now }, asked), asked)
    if (proof === 'outdated') return refusal(409, 'Une épreuve plus récente a été demandée.')
    return proof ? answer(proof) : refusal(404, 'Ce bilan n’existe plus.')
  },
)
