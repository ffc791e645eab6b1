import { z } from 'zod'
import { answer, apiRoute, readJson, refusal } from '@/lib/actions/api-route'
import type { SaveAnswer } from '@/lib/domain/bilan/working-copy'
import { saveRubrique } from '@/lib/operations/edition/save-rubrique'

const inputSchema = z.strictObject({
  revision: z.int().min(1),
  content: z.strictObject({ title: z.unknown(), chapo: z.unknown() }),
})

/** Saves the title and chapô of a rubrique, conditional on the revision that was read. */
export const PUT = apiRoute<{ id: string }>('enregistrer une rubrique', async (request, { id }, context) => {
  const input = inputSchema.safeParse(await readJson(request))
  if (!input.success || !z.uuid().safeParse(id).success)
    return refusal(422, 'Ce titre n’a pas pu être lu. Il est resté à l’écran ; rien n’a été enregistré.')
  const { revision, content } = input.data
  const saved = await saveRubrique(context, { rubriqueId: id, revision, ...content })
  if (saved.ok)
    return answer({ outcome: 'saved', ...saved.value, figures: {}, words: {} } satisfies SaveAnswer)
  const { conflict, sentence, code } = saved.error
  if (conflict) return answer({ outcome: 'conflict', sentence, conflict } satisfies SaveAnswer, 409)
  return refusal(code === 'forbidden' ? 403 : 422, sentence)
})
