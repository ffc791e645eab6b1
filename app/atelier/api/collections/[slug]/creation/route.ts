import { answer, apiRoute, refusal } from '@/lib/actions/api-route'
import { loadCreationProgress } from '@/lib/loaders/collection/creation'

/** How far « Créer les bilans » is. */
export const GET = apiRoute<{ slug: string }>(
  'création des bilans',
  async (_request, { slug }, { db, viewer }) => {
    const progress = await loadCreationProgress(db, viewer, slug)
    return progress
      ? answer(progress)
      : refusal(404, 'Aucune création n’a été demandée pour cette collection.')
  },
)
