import { log } from '@/lib/log'
import type { FileStore } from '@/lib/services/storage/file-store'
import { sha256 } from '@/lib/services/storage/sha256'

/** Bytes that were checked against their hash. Content-addressed: what is kept here can't go stale. */
const checked = new Map<string, Uint8Array>()
let kept = 0
const mostKept = 24 * 1024 * 1024

/** The bytes that were approved, or null (and a log line) when the store has lost them or holds others. */
export const readStoredFile = async (store: FileStore, hash: string): Promise<Uint8Array | null> => {
  const known = checked.get(hash)
  if (known) {
    // Back to the end of the line: the first entry is the least recently used.
    checked.delete(hash)
    checked.set(hash, known)
    return known
  }
  const bytes = await store.get(hash)
  if (bytes === null) {
    log.error({ file: hash }, 'published file is missing from the store')
    return null
  }
  if (sha256(bytes) !== hash) {
    log.error({ file: hash }, 'published file differs from what was approved')
    return null
  }
  keep(hash, bytes)
  return bytes
}

const keep = (hash: string, bytes: Uint8Array): void => {
  if (bytes.byteLength > mostKept / 4) return
  checked.set(hash, bytes)
  kept += bytes.byteLength
  for (const [oldest, old] of checked) {
    if (kept <= mostKept) return
    checked.delete(oldest)
    kept -= old.byteLength
  }
}
