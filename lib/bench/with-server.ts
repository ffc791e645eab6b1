import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { projectRoot } from '@/lib/services/database/settings'
import { treeMemory } from './process-tree'
import { ownSettings, withDataFolder } from './with-data-folder'

export type BenchServer = {
  url: string
  /** Its data folder, to prepare the set to measure. */
  dataDir: string
  /** Bytes of the whole process tree, database included; null where the system does not tell. */
  memory: () => Promise<number | null>
}

/** An atelier started as an operator starts it (built when it must be), with the demonstration data, for the time of `work`. */
export const withServer = <Result>(
  work: (server: BenchServer) => Promise<Result>,
  stopped: Promise<void>,
): Promise<Result> =>
  withDataFolder(async dataDir => {
    const port = await freePort()
    const child = launch(dataDir, port)
    const interrupted = stopped.then(() => {
      throw new Error('Interrompu.')
    })
    try {
      await Promise.race([ready(child), interrupted])
      const server = {
        url: `http://localhost:${port}`,
        dataDir,
        memory: async () => (child.pid === undefined ? null : treeMemory(child.pid, dataDir)),
      }
      return await Promise.race([work(server), interrupted])
    } finally {
      await stop(child)
    }
  })

const launch = (dataDir: string, port: number): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', 'lib/cli/start.ts'], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...ownSettings(dataDir), PORT: String(port), NODE_ENV: 'production' },
  })

/** The launcher says so itself, once the server answers. */
const ready = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      if (said.includes('Ctrl-C')) resolve()
    })
    child.once('error', reject)
    child.once('exit', code =>
      reject(new Error(`Le serveur à mesurer n’a pas démarré (code ${code})\u00a0:\n${said}`)),
    )
  })

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGINT')
  await gone
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('No free port')
  return address.port
}
