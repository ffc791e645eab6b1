import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseFailure } from '../failure'
import { isAlive } from './process-identity'

/** Fast shutdown: sessions are cut, everything committed is on disk. Nothing to do when it does not run. */
export async function stopServer(folder: string): Promise<void> {
  const pid = await findServer(folder)
  if (pid === undefined) return
  process.kill(pid, 'SIGINT')
  const deadline = Date.now() + 60_000
  while (isAlive(pid) && existsSync(pidFile(folder))) {
    if (Date.now() > deadline) throw new DatabaseFailure('La base de données embarquée ne s’arrête pas.')
    await pause(20)
  }
  // The file goes just before the process. A process that nobody waits for may stay listed for ever: don't insist.
  for (let round = 0; round < 50 && isAlive(pid); round += 1) await pause(20)
}

/** Left by a kill -9 or a power cut; its number may since have gone to anybody, which PostgreSQL can't tell. */
export async function removeStalePid(folder: string): Promise<void> {
  if ((await findServer(folder)) === undefined) await rm(pidFile(folder), { force: true })
}

/** The number of the server of that folder, checked to be one. */
async function findServer(folder: string): Promise<number | undefined> {
  const content = await readFile(pidFile(folder), 'utf8').catch(() => '')
  const pid = Number.parseInt(content, 10)
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined
  return (await commandOf(pid)).includes(folder) ? pid : undefined
}

async function commandOf(pid: number): Promise<string> {
  const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined)
  return line ?? spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout ?? ''
}

function pidFile(folder: string): string {
  return path.join(folder, 'postmaster.pid')
}
