import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { removeDataFolder } from '@/lib/services/database/embedded/folder'

/** A benchmark never touches anybody's data: a folder and an embedded database of its own, thrown away afterwards. */
export async function withDataFolder<Result>(work: (dataDir: string) => Promise<Result>): Promise<Result> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'atelier-bench-'))
  try {
    return await work(dataDir)
  } finally {
    await removeDataFolder(dataDir)
    await rm(dataDir, { recursive: true, force: true })
  }
}
