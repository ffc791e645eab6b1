import { z } from 'zod'
import { answer, apiRoute, readJson, refusal } from '@/lib/actions/api-route'
import { figureTokenSchema } from '@/lib/domain/figure/token'
import { draftedEdition } from '@/lib/loaders/edition/drafted'
import { loadFigureDetail } from '@/lib/loaders/edition/figure-detail'

const inputSchema = z.strictObject({ token: figureTokenSchema })

/** The values behind a figure, and where else they are printed: read when its panel is opened. */
export const POST = apiRoute<{ id: string }>(
  'chiffre',
  async (request, { id }, { db, viewer, now, settings }) => {
    const edition = await draftedEdition(db, viewer, id)
    if (!edition.ok) return refusal(404, edition.error.sentence)
    const input = inputSchema.safeParse(await readJson(request))
    if (!input.success) return refusal(422, 'Cette référence de chiffre n’est pas reconnue.')
    const detail = await loadFigureDetail(db, viewer, id, input.data.token, { ...settings, now })
    return detail ? answer(detail) : refusal(404, 'Ce bilan n’existe plus.')
  },
)
