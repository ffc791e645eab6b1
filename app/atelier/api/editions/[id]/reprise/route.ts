import { answer, apiRoute, refusal } from '@/lib/actions/api-route'
import { readBytes } from '@/lib/actions/read-bytes'
import { isUuid } from '@/lib/domain/shared/uuid'
import { readTakeOver } from '@/lib/operations/takeover/read'

/** A document to take over, as the bytes of the body (a file, or a pasted text): what it would become. Writes nothing. */
export const POST = apiRoute<{ id: string }>('reprise d’un document', async (request, { id }, context) => {
  const bytes = await readBytes(request)
  if (!bytes)
    return refusal(
      413,
      'Ce document dépasse 25\u00A0Mo\u00A0: il n’a pas été lu. Allégez ses images, ou collez son texte.',
    )
  if (!isUuid(id)) return refusal(404, 'Ce bilan n’existe pas, ou n’existe plus.')
  const typography = new URL(request.url).searchParams.get('typographie') !== '0'
  const read = await readTakeOver(context, { editionId: id, bytes, typography })
  if (read.ok) return answer(read.value)
  return refusal(read.error.code === 'forbidden' ? 403 : 422, read.error.sentence)
})
