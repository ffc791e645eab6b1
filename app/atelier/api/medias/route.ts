import { answer, apiRoute, refusal } from '@/lib/actions/api-route'
import { readBytes } from '@/lib/actions/read-bytes'
import { chooseMedias } from '@/lib/loaders/media/choices'
import { addMedia } from '@/lib/operations/media/add-media'

/** Photos to choose from: by words, or by identifier. */
export const GET = apiRoute<Record<string, never>>('choix de médias', async (request, _params, context) => {
  const choices = await chooseMedias(context, new URL(request.url).searchParams)
  return choices.ok ? answer(choices.value) : refusal(403, choices.error.sentence)
})

const statuses: Record<string, number> = { forbidden: 403, 'too-big': 413 }

/** A photo, as the bytes of the body. `?malgre=1`: the photos that look like it were seen. */
export const POST = apiRoute<Record<string, never>>('ajout de média', async (request, _params, context) => {
  const bytes = await readBytes(request)
  if (!bytes)
    return refusal(
      413,
      'Cette photo dépasse 25\u00A0Mo : rien n’a été ajouté. Réduisez-la, puis renvoyez-la.',
    )
  const added = await addMedia(context, {
    bytes,
    fileName: readName(request.headers.get('x-file-name')),
    despiteAlike: new URL(request.url).searchParams.get('malgre') === '1',
  })
  return added.ok
    ? answer(added.value, added.value.outcome === 'added' ? 201 : 200)
    : refusal(statuses[added.error.code] ?? 422, added.error.sentence)
})

/** Headers carry no accent: the name comes percent-encoded. A name that is not is no reason to refuse a photo. */
const readName = (header: string | null): string => {
  try {
    return decodeURIComponent(header ?? '')
  } catch (error) {
    if (error instanceof URIError) return ''
    throw error
  }
}
