import { uploadLimit } from '@/lib/domain/shared/upload-limits'

/** The file that is the body, or null as soon as it is too big for this route: the announced length is not believed. */
export const readBytes = async (request: Request): Promise<Uint8Array | null> => {
  const limit = uploadLimit(new URL(request.url).pathname)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) return null
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
