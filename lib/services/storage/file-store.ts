import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import { sha256 } from './sha256'

// turbopackIgnore: these paths are the operator's folder; without it the build takes the whole project for part of it.

/** Files by content: the name of a file is the SHA-256 of its bytes, so a file is never overwritten by another. */
export type FileStore = {
  /** Stores the bytes (once) and returns their SHA-256. On return they are on the disk, not in a cache. */
  put(bytes: Uint8Array): Promise<string>
  /** The bytes, or null when there is no such file. */
  get(hash: string): Promise<Uint8Array | null>
}

const pathOf = (root: string, hash: string): string => {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('not a SHA-256')
  return path.join(root, hash.slice(0, 2), hash)
}

export const diskStore = (root: string): FileStore => ({
  async put(bytes) {
    const hash = sha256(bytes)
    const target = pathOf(root, hash)
    if (await exists(target)) return hash
    await mkdir(path.dirname(target), { recursive: true })
    const draft = `${target}.${randomUUID()}`
    const file = await open(/*turbopackIgnore: true*/ draft, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, target)
    return hash
  },
  async get(hash) {
    try {
      return await readFile(pathOf(root, hash))
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  },
})

/** The store of this installation: `DATA_DIR/files`. An S3 store would be chosen here. */
export const fileStore = (): FileStore =>
  diskStore(path.resolve(/*turbopackIgnore: true*/ process.env.DATA_DIR || '.data', 'files'))

const exists = async (file: string): Promise<boolean> => {
  try {
    await stat(file)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
