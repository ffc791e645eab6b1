import { answer, apiRoute, refusal } from '@/lib/actions/api-route'
import { readBytes } from '@/lib/actions/read-bytes'
import { receiveFile } from '@/lib/operations/import/receive'

/** Takes in a file of values: its bytes are the body, its name a header. Nothing is imported yet. */
export const POST = apiRoute('import', async (request, _params, context) => {
  const bytes = await readBytes(request)
  if (!bytes)
    return refusal(
      413,
      'Ce fichier dépasse la taille permise (25\u00A0Mo)\u00A0: envoyez-le en plusieurs fois.',
    )
  const received = await receiveFile(context, { name: nameOf(request), bytes })
  if (!received.ok) return refusal(received.error.code === 'forbidden' ? 403 : 422, received.error.sentence)
  return answer({ id: received.value.batchId }, 201)
})

const nameOf = (request: Request): string => {
  try {
    return decodeURIComponent(request.headers.get('x-file-name') ?? '')
  } catch (error) {
    if (error instanceof URIError) return ''
    throw error
  }
}
