import { z } from 'zod'
import { answer, apiRoute, readJson, refusal } from '@/lib/actions/api-route'
import { beatSchema } from '@/lib/domain/edition/presence'
import { draftedEdition } from '@/lib/loaders/edition/drafted'
import { beat, leaveEdition } from '@/lib/operations/edition/presence'

const unread = 'Cette demande n’a pas pu être lue.'

/** A sign of life of a tab; answers who is here and what was written since. */
export const POST = apiRoute<{ id: string }>('présence', async (request, { id }, context) => {
  const input = beatSchema.safeParse(await readJson(request))
  if (!input.success) return refusal(422, unread)
  const edition = await draftedEdition(context.db, context.viewer, id)
  if (!edition.ok) return refusal(404, edition.error.sentence)
  return answer(await beat(context, id, input.data, edition.value.editable))
})

const leavingSchema = z.strictObject({ tab: z.uuid() })

/** The tab closes: a block that it held is free at once. */
export const PUT = apiRoute<{ id: string }>('départ', async (request, { id }, context) => {
  const input = leavingSchema.safeParse(await readJson(request))
  if (!input.success || !z.uuid().safeParse(id).success) return refusal(422, unread)
  await leaveEdition(context, id, input.data.tab)
  return answer({ left: true })
})
