import { answer, apiRoute, refusal } from '@/lib/actions/api-route'
import { draftedEdition } from '@/lib/loaders/edition/drafted'
import { loadNameChoices } from '@/lib/loaders/edition/name-choices'

/** The names that a text of this edition may take from the records. */
export const GET = apiRoute<{ id: string }>(
  'noms',
  async (_request, { id }, { db, viewer, now, settings }) => {
    const edition = await draftedEdition(db, viewer, id)
    if (!edition.ok) return refusal(404, edition.error.sentence)
    const choices = await loadNameChoices(db, id, { ...settings, now })
    return choices ? answer(choices) : refusal(404, 'Ce bilan n’existe plus.')
  },
)
