import { mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseFailure } from '../failure'
import { identify, isRunning } from './process-identity'

const longestStart = 120_000

/** One process at a time creates or starts the server of a DATA_DIR; the others wait, then find it running. */
export async function withStartupLock<Result>(dataDir: string, work: () => Promise<Result>): Promise<Result> {
  await mkdir(dataDir, { recursive: true })
  const file = path.join(dataDir, 'postgres.lock')
  const deadline = Date.now() + longestStart
  while (!(await acquire(file))) {
    if (await isStale(file)) await rm(file, { force: true })
    else if (Date.now() > deadline) {
      throw new DatabaseFailure(
        `Un autre programme prépare la base de données depuis trop longtemps. S’il n’y en a pas, supprimez ${file} puis recommencez.`,
      )
    } else await pause(100)
  }
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}

async function acquire(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx', 0o644)
    await handle.writeFile(await identify(process.pid))
    await handle.close()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Left by a process that was killed: gone, or its number now belongs to another one. */
async function isStale(file: string): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(file)
    if (Date.now() - mtimeMs > longestStart) return true
    const owner = await readFile(file, 'utf8')
    return owner ? !(await isRunning(owner)) : Date.now() - mtimeMs > 2_000
  } catch {
    return false
  }
}
