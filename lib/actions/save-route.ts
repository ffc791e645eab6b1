import { z } from 'zod'
import type { TokenPreviews } from '@/lib/domain/bilan/preview-tokens'
import { type SaveAnswer, type SaveRequest, saveRequestSchema } from '@/lib/domain/bilan/working-copy'
import type { Result } from '@/lib/domain/shared/result'
import type { OperationContext } from '@/lib/operations/context'
import type { Saved, SaveRefusal } from '@/lib/operations/edition/save-block'
import { answer, apiRoute, readJson, refusal } from './api-route'

type Saving = {
  /** For the log. */
  name: string
  /** Said when the body can't be read. */
  unreadable: string
  save: (context: OperationContext, id: string, request: SaveRequest) => Promise<Result<Saved, SaveRefusal>>
  /** What the tokens of a text print now: asked for only when the page lacks it. */
  previews: (context: OperationContext, id: string, content: unknown) => Promise<TokenPreviews>
}

const none: TokenPreviews = { figures: {}, words: {} }

const otherAccount =
  'Une autre personne s’est connectée dans ce navigateur : rien n’a été enregistré sous son nom. Votre texte est gardé ici ; reconnectez-vous avec votre compte.'

/** The one way to save a part of the working copy: conditional on the revision that was read. */
export const saveRoute = ({ name, unreadable, save, previews }: Saving) =>
  apiRoute<{ id: string }>(name, async (request, { id }, context) => {
    const input = saveRequestSchema.safeParse(await readJson(request))
    if (!input.success || !z.uuid().safeParse(id).success) return refusal(422, unreadable)
    const { by, content } = input.data
    if (by && by !== context.viewer.id)
      return answer({ outcome: 'signed-out', sentence: otherAccount } satisfies SaveAnswer, 403)
    const saved = await save(context, id, input.data)
    if (saved.ok) {
      const printed = input.data.previews ? await previews(context, id, content) : none
      return answer({ outcome: 'saved', ...saved.value, ...printed } satisfies SaveAnswer)
    }
    const { conflict, sentence, code } = saved.error
    if (!conflict) return refusal(code === 'forbidden' ? 403 : 422, sentence)
    const printed = await previews(context, id, conflict.content)
    return answer({ outcome: 'conflict', sentence, conflict, ...printed } satisfies SaveAnswer, 409)
  })
