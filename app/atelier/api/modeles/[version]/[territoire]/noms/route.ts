import { answer, apiRoute, refusal } from '@/lib/actions/api-route'
import { can } from '@/lib/domain/policy/can'
import { loadModeleNames } from '@/lib/loaders/modele/preview'

/** The names that a text of a modèle may take, as they print for this territory. */
export const GET = apiRoute<{ version: string; territoire: string }>(
  'noms d’un modèle',
  async (_request, { version, territoire }, { now, settings, ...context }) => {
    const place = { versionId: version, territoryId: territoire }
    const choices = can(context.viewer, 'modele.edit')
      ? await loadModeleNames(context, place, { ...settings, now })
      : null
    return choices ? answer(choices) : refusal(404, 'Ce modèle ou ce territoire n’existe pas.')
  },
)
