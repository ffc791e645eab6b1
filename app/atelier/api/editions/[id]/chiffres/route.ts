import { answer, apiRoute, refusal } from '@/lib/actions/api-route'
import { draftedEdition } from '@/lib/loaders/edition/drafted'
import { loadFigureChoices } from '@/lib/loaders/edition/figure-choices'

export const GET = apiRoute<{ id: string }>('chiffres', async (request, { id }, { db, viewer }) => {
  const edition = await draftedEdition(db, viewer, id)
  if (!edition.ok) return refusal(404, edition.error.sentence)
  const search = new URL(request.url).searchParams.get('recherche') ?? ''
  return answer(await loadFigureChoices(db, { editionId: id }, search))
})
