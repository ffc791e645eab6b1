import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Whether a file can be written where files are kept. */
export async function storageWritable(dataDir: string): Promise<boolean> {
  const probe = path.join(dataDir, 'files', `.sante-${randomUUID()}`)
  try {
    await mkdir(path.dirname(probe), { recursive: true })
    await writeFile(probe, '')
    return true
  } catch {
    // Any reason (full, read-only, missing) gives the same answer: nothing can be kept.
    return false
  } finally {
    await rm(probe, { force: true }).catch(() => undefined)
  }
}
