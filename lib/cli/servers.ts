import cluster, { type Worker } from 'node:cluster'
import { setTimeout as pause } from 'node:timers/promises'
import { projectRoot } from '@/lib/services/database/settings'
import type { Supervisor } from './processes'

export type Servers = {
  /** A Node program that listens, and what it is given. */
  program: string
  args: string[]
  /** Options of Node itself. */
  nodeOptions: string[]
  env: NodeJS.ProcessEnv
  count: number
}

/**
 * Keeps `count` processes answering at one port: a page is made on one processor, and two people need not wait for each
 * other where there are several. They share nothing but the database and the files. One that goes away is replaced;
 * one that can’t begin ends all, and its code is the answer. They end with us, even killed.
 */
export const keepServers = (supervisor: Supervisor, servers: Servers): Promise<number> =>
  new Promise((resolve, reject) => {
    supervisor.check()
    const { program, args, nodeOptions, env, count } = servers
    cluster.setupPrimary({ exec: program, args, execArgv: nodeOptions, cwd: projectRoot })
    let refused: number | undefined
    const done = supervisor.endWith(() => void endAll())

    const start = (own: NodeJS.ProcessEnv) => {
      const worker = cluster.fork(own)
      let served = false
      worker.once('listening', () => {
        served = true
      })
      worker.once('error', reject)
      worker.once('exit', (code, signal) => {
        const going = supervisor.stopped() || refused !== undefined
        if (!going && served) {
          console.error(
            `Un serveur s’est arrêté de lui-même (${signal ?? `code ${code}`})\u00a0: un autre prend sa place. Vos données sont intactes.`,
          )
          start(own)
          return
        }
        if (!going) {
          refused = code || 1
          void endAll()
        }
        if (running().length > 0) return
        done()
        if (refused !== undefined) resolve(refused)
        else settle(supervisor.check, reject)
      })
    }
    // Jobs wait for nobody: one process that looks for them is enough, and the others then answer people only.
    for (let index = 0; index < count; index += 1) start(index === 0 ? env : { ...env, JOBS: 'non' })
  })

const running = (): Worker[] => Object.values(cluster.workers ?? {}).filter(worker => worker !== undefined)

/** The reason we were given to stop, which `check` throws. */
function settle(check: () => void, reject: (reason: unknown) => void): void {
  try {
    check()
  } catch (reason) {
    reject(reason)
  }
}

/** Answers under way are ended in good order; ten seconds, then no more. */
async function endAll(): Promise<void> {
  for (const worker of running()) worker.process.kill('SIGTERM')
  for (let round = 0; round < 100 && running().length > 0; round += 1) await pause(100)
  for (const worker of running()) worker.process.kill('SIGKILL')
}
