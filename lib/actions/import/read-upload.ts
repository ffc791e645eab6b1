import { fileLimits } from '@/lib/services/spreadsheet/limits'

/** The bytes of the body, or null as soon as they are too many: the length that was announced is not believed. */
export const readUpload = async (request: Request): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > fileLimits.bytes) return null
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
