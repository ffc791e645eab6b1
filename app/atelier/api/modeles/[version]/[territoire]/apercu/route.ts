import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { answer, apiRoute, readJson, refusal } from '@/lib/actions/api-route'
import { blockOfToken } from '@/lib/domain/bilan/token-block'
import { figureTokenSchema } from '@/lib/domain/figure/token'
import { loadModeleTokens } from '@/lib/loaders/modele/preview'

const inputSchema = z.strictObject({ token: figureTokenSchema })

/** What a token of a modèle would print for this territory, before it is inserted. */
export const POST = apiRoute<{ version: string; territoire: string }>(
  'aperçu d’un modèle',
  async (request, { version, territoire }, { now, settings, ...context }) => {
    const input = inputSchema.safeParse(await readJson(request))
    if (!input.success)
      return refusal(
        422,
        'Cette référence de chiffre n’est pas reconnue : choisissez la valeur dans la liste.',
      )
    const previews = await loadModeleTokens(
      context,
      { versionId: version, territoryId: territoire },
      { ...settings, now },
      [blockOfToken(randomUUID(), input.data.token)],
    )
    const [preview] = Object.values(previews?.figures ?? {})
    return preview ? answer(preview) : refusal(404, 'Ce modèle ou ce territoire n’existe pas.')
  },
)
