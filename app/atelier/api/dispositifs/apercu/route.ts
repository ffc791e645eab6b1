import { answer, apiRoute, readJson, refusal } from '@/lib/actions/api-route'
import { previewRequestSchema } from '@/lib/domain/dispositif/preview'
import { authorize } from '@/lib/domain/policy/can'
import { previewTexts } from '@/lib/loaders/dispositif/preview'
import { draftedEdition } from '@/lib/loaders/edition/drafted'

/** Texts being written, as a canton would print them. Nothing is saved. */
export const POST = apiRoute<Record<string, never>>(
  'aperçu d’un dispositif',
  async (request, _params, context) => {
    const { db, viewer, settings, now } = context
    const allowed = authorize(viewer, 'dispositif.edit')
    if (!allowed.ok) return refusal(403, allowed.error.sentence)
    const asked = previewRequestSchema.safeParse(await readJson(request))
    if (!asked.success)
      return refusal(422, 'Ce texte n’a pas pu être lu : il est resté à l’écran, sans aperçu.')
    const { editionId, ...texts } = asked.data
    const edition = await draftedEdition(db, viewer, editionId)
    if (!edition.ok) return refusal(404, edition.error.sentence)
    const preview = await previewTexts(db, editionId, texts, { ...settings, now })
    return preview ? answer(preview) : refusal(404, 'Ce canton n’a plus de bilan : choisissez-en un autre.')
  },
)
