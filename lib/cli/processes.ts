import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { identify, isRunning } from '@/lib/services/database/embedded/process-identity'
import { projectRoot } from '@/lib/services/database/settings'

/** Someone asked us to stop while a step was under way. */
export class StopRequested extends Error {
  override readonly name = 'StopRequested'
}

export type Supervisor = {
  /** Runs a Node program to its end; `onStart` receives the process. Throws StopRequested when asked to stop. */
  run: (args: string[], options?: RunOptions) => Promise<number>
  /** Throws StopRequested when asked to stop: to be called between long steps. */
  check: () => void
  stopped: () => boolean
  /** Ends what runs, for a reason that is then thrown in place of StopRequested. */
  fail: (reason: Error) => void
  /** What ends when we are asked to stop; the answer takes it off the list. */
  endWith: (end: () => void) => () => void
}

/** One of our own programs, as `run` takes it. */
export const ownProgram = (name: string): string[] => ['--import', 'tsx', path.join('lib', 'cli', name)]

export type RunOptions = Pick<SpawnOptions, 'env' | 'stdio'> & { onStart?: (child: ChildProcess) => void }

/**
 * One child at a time, in a process group of its own: ctrl-C reaches us alone, who then end the whole group, then close
 * what the child was using.
 */
export function supervise(): Supervisor {
  const ends = new Set<() => void>()
  let reason: Error | undefined
  const fail = (given: Error) => {
    reason ??= given
    for (const end of ends) end()
  }
  const endWith = (end: () => void) => {
    ends.add(end)
    return () => ends.delete(end)
  }
  onStopRequest(() => fail(new StopRequested()))

  const check = () => {
    if (reason) throw reason
  }
  const run = (args: string[], { onStart, ...options }: RunOptions = {}) =>
    new Promise<number>((resolve, reject) => {
      check()
      const child = spawn(process.execPath, args, {
        stdio: ['ignore', 'inherit', 'inherit'],
        ...options,
        cwd: projectRoot,
        detached: process.platform !== 'win32',
      })
      const done = endWith(() => void endGroup(child))
      child.once('error', reject)
      child.once('exit', code => {
        done()
        // Whatever the program itself started and did not end.
        signalGroup(child.pid, 'SIGKILL')
        if (reason) reject(reason)
        else resolve(code ?? 1)
      })
      onStart?.(child)
    })
  return { run, check, stopped: () => reason !== undefined, fail, endWith }
}

/**
 * A signal, or the disappearance of the npm that runs us: when only npm is told to stop, the shell between it and us does
 * not pass the word on.
 */
export function onStopRequest(stop: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop()
  }, 500)
  watch.unref()
}

async function endGroup(child: ChildProcess): Promise<void> {
  signalGroup(child.pid, 'SIGTERM')
  for (let round = 0; round < 100 && child.exitCode === null && child.signalCode === null; round += 1)
    await pause(100)
  signalGroup(child.pid, 'SIGKILL')
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** Noted while a server runs, so that the next start can end one whose supervisor was killed (kill -9). */
export async function recordServer(file: string, pid: number): Promise<void> {
  await writeFile(file, `${await identify(process.pid)}\n${await identify(pid)}\n`)
}

/** Ends the server left behind by a killed supervisor; leaves alone the one of a supervisor that runs. */
export async function endOrphan(file: string): Promise<void> {
  const [supervisor = '', server = ''] = (await readFile(file, 'utf8').catch(() => '')).split('\n')
  if (!server || (await isRunning(supervisor))) return
  if (await isRunning(server)) {
    signalGroup(Number(server.split(' ')[0]), 'SIGTERM')
    for (let round = 0; round < 100 && (await isRunning(server)); round += 1) await pause(100)
    if (await isRunning(server)) signalGroup(Number(server.split(' ')[0]), 'SIGKILL')
  }
  await rm(file, { force: true })
}
