import { apiRoute, refusal } from '@/lib/actions/api-route'
import { readMediaFile, readMediaFileSize } from '@/lib/operations/media/read-file'

/** The bytes of a photo. They never change under an identifier: a browser asks once, and only for this person. */
export const GET = apiRoute<{ id: string }>('fichier de média', async (request, { id }, context) => {
  const size = readMediaFileSize(new URL(request.url).searchParams.get('taille'))
  const file = await readMediaFile(context, id, size)
  if (!file.ok) return refusal(file.error.code === 'forbidden' ? 403 : 404, file.error.sentence)
  return new Response(Uint8Array.from(file.value.bytes), {
    headers: {
      'content-type': file.value.mime,
      'cache-control': 'private, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
})
