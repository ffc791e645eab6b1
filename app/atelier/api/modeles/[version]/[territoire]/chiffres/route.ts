import { answer, apiRoute, refusal } from '@/lib/actions/api-route'
import { can } from '@/lib/domain/policy/can'
import { isUuid } from '@/lib/domain/shared/uuid'
import { loadFigureChoices } from '@/lib/loaders/edition/figure-choices'

/** The values that « # » offers in a modèle seen for this territory: its own are written « ce canton ». */
export const GET = apiRoute<{ territoire: string }>(
  'chiffres d’un modèle',
  async (request, { territoire }, { db, viewer }) => {
    if (!can(viewer, 'modele.edit') || !isUuid(territoire))
      return refusal(404, 'Ce modèle ou ce territoire n’existe pas.')
    const search = new URL(request.url).searchParams.get('recherche') ?? ''
    return answer(await loadFigureChoices(db, { territoryId: territoire }, search))
  },
)
