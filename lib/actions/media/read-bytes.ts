/** The body of a request, as it came; null when it is larger than the limit (nothing of it is kept). */
export const readBytes = async (request: Request, limit: number): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) return null
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
