import { z } from 'zod'
import { answer, apiRoute, readJson, refusal } from '@/lib/actions/api-route'
import type { SaveAnswer } from '@/lib/domain/bilan/working-copy'
import { loadBlockPreviews } from '@/lib/loaders/edition/working-copy'
import { saveBlock } from '@/lib/operations/edition/save-block'

const inputSchema = z.strictObject({ revision: z.int().min(1), content: z.record(z.string(), z.unknown()) })

/** Saves one block, conditional on the revision that was read; answers with what its tokens print now. */
export const PUT = apiRoute<{ id: string }>('enregistrer un bloc', async (request, { id }, context) => {
  const input = inputSchema.safeParse(await readJson(request))
  if (!input.success || !z.uuid().safeParse(id).success)
    return refusal(
      422,
      'Ce texte n’a pas pu être lu : il est trop long ou abîmé. Il est resté à l’écran ; rien n’a été enregistré.',
    )
  const saved = await saveBlock(context, { blockId: id, ...input.data })
  if (saved.ok) {
    const previews = await loadBlockPreviews(context.db, id, input.data.content, {
      ...context.settings,
      now: context.now,
    })
    return answer({ outcome: 'saved', ...saved.value, ...previews } satisfies SaveAnswer)
  }
  const { conflict, sentence, code } = saved.error
  if (conflict) return answer({ outcome: 'conflict', sentence, conflict } satisfies SaveAnswer, 409)
  return refusal(code === 'forbidden' ? 403 : 422, sentence)
})
