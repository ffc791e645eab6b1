import { z } from 'zod'
import { answer, apiRoute, readJson, refusal } from '@/lib/actions/api-route'
import { figureTokenSchema } from '@/lib/domain/figure/token'
import { loadModeleFigure } from '@/lib/loaders/modele/preview'

const inputSchema = z.strictObject({ token: figureTokenSchema })

/** The values behind a figure of a modèle for this territory: read when its panel is opened. */
export const POST = apiRoute<{ version: string; territoire: string }>(
  'chiffre d’un modèle',
  async (request, { version, territoire }, { now, settings, ...context }) => {
    const input = inputSchema.safeParse(await readJson(request))
    if (!input.success) return refusal(422, 'Cette référence de chiffre n’est pas reconnue.')
    const place = { versionId: version, territoryId: territoire }
    const detail = await loadModeleFigure(context, place, input.data.token, { ...settings, now })
    return detail ? answer(detail) : refusal(404, 'Ce modèle ou ce territoire n’existe pas.')
  },
)
