import { answer, apiRoute, refusal } from '@/lib/actions/api-route'
import { outdated, proofAsked } from '@/lib/loaders/edition/proof-asked'
import { loadModelePages } from '@/lib/loaders/modele/preview'

/** The true pages that a version of a modèle makes for a territory. */
export const GET = apiRoute<{ version: string; territoire: string }>(
  'pages d’un modèle',
  async (request, { version, territoire }, { now, settings, ...context }) => {
    const asked = proofAsked(request, context.viewer.id, `${version} ${territoire}`)
    const place = { versionId: version, territoryId: territoire }
    const pages = await outdated(loadModelePages(context, place, { ...settings, now }, asked), asked)
    if (pages === 'outdated') return refusal(409, 'Une épreuve plus récente a été demandée.')
    return pages ? answer(pages) : refusal(404, 'Ce modèle ou ce territoire n’existe pas.')
  },
)
