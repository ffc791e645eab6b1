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
  /** What `make` makes of a file, made once for each `recipe` and kept: it can be thrown away at any time. */
  derive(
    hash: string,
    recipe: string,
    make: (bytes: Uint8Array) => Promise<Uint8Array>,
  ): Promise<Uint8Array | null>
}

const pathOf = (root: string, hash: string): string => {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('not a SHA-256')
  return path.join(root, hash.slice(0, 2), hash)
}

export const diskStore = (root: string): FileStore => ({
  async put(bytes) {
    const hash = sha256(bytes)
    const target = pathOf(root, hash)
    if (!(await exists(target))) await write(target, bytes)
    return hash
  },
  get: hash => read(pathOf(root, hash)),
  async derive(hash, recipe, make) {
    const target = `${pathOf(path.join(root, 'derived'), hash)}-${recipe}`
    const kept = await read(target)
    if (kept) return kept
    const bytes = await read(pathOf(root, hash))
    if (!bytes) return null
    const made = await make(bytes)
    await write(target, made)
    return made
  },
})

const read = async (file: string): Promise<Uint8Array | null> => {
  try {
    return await readFile(/*turbopackIgnore: true*/ file)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** Whole or not at all, even when several servers write the same file. */
const write = async (target: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(/*turbopackIgnore: true*/ path.dirname(target), { recursive: true })
  const draft = `${target}.${randomUUID()}`
  const file = await open(/*turbopackIgnore: true*/ draft, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, target)
}

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
