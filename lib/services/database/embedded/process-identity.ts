import { readFile } from 'node:fs/promises'

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The number of a process and when it started: containers give the same numbers again and again. */
export async function identify(pid: number): Promise<string> {
  return `${pid} ${await startOf(pid)}`.trim()
}

/** Whether the process that `identify` described still runs. */
export async function isRunning(identity: string): Promise<boolean> {
  const [pid = '', start = ''] = identity.split(' ')
  if (!isAlive(Number(pid))) return false
  const { state, startedAt } = await readStat(Number(pid))
  // Z: ended, and kept in the list until somebody asks how.
  return state !== 'Z' && (start === '' || start === startedAt)
}

async function startOf(pid: number): Promise<string> {
  return (await readStat(pid)).startedAt
}

/** Both empty where the system does not tell as simply as Linux. */
async function readStat(pid: number): Promise<{ state: string; startedAt: string }> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  return { state: fields[0] ?? '', startedAt: fields[19] ?? '' }
}
