import { z } from 'zod'
import { answer, apiRoute, readJson, refusal } from '@/lib/actions/api-route'
import { blockOfToken } from '@/lib/domain/bilan/token-block'
import { figureTokenSchema } from '@/lib/domain/figure/token'
import { draftedEdition } from '@/lib/loaders/edition/drafted'
import { loadPreviews } from '@/lib/loaders/edition/working-copy'

const inputSchema = z.strictObject({ token: figureTokenSchema })

/** What a token would print in this edition, before it is inserted. */
export const POST = apiRoute<{ id: string }>(
  'aperçu',
  async (request, { id }, { db, viewer, now, settings }) => {
    const edition = await draftedEdition(db, viewer, id)
    if (!edition.ok) return refusal(404, edition.error.sentence)
    const input = inputSchema.safeParse(await readJson(request))
    if (!input.success)
      return refusal(
        422,
        'Cette référence de chiffre n’est pas reconnue : choisissez la valeur dans la liste.',
      )
    const previews = await loadPreviews(
      db,
      id,
      { blocks: [blockOfToken(id, input.data.token)] },
      { ...settings, now },
    )
    const [preview] = Object.values(previews?.figures ?? {})
    return preview ? answer(preview) : refusal(404, 'Ce bilan n’existe plus.')
  },
)
