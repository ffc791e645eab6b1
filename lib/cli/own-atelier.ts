import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { projectRoot } from '@/lib/services/database/settings'

/**
 * What an atelier of tests or of a benchmark runs with: a folder and an embedded database of its own. Empty rather
 * than absent: a `.env` of the developer must not lead elsewhere.
 */
export const ownSettings = (dataDir: string): Record<string, string> => ({
  DATA_DIR: dataDir,
  DATABASE_URL: '',
  DATABASE_OWNER_URL: '',
  SITE_URL: '',
  ATELIER_URL: '',
  AUTH_SECRET: '',
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: '',
  ATELIER_PREPARED: '',
  DEMONSTRATION: 'oui',
  DEMO_PASSWORD: '',
  TRUST_PROXY: 'non',
  JOBS: 'oui',
  SERVERS: process.env.SERVERS ?? '',
  LOG_LEVEL: 'error',
})

export type OwnAtelier = {
  url: string
  pid: number
  /** Settles once it has put its things away. */
  stop: () => Promise<void>
}

/** Starts one as an operator does (built when it must be), with the demonstration, on a free port. */
export async function startOwnAtelier(
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<OwnAtelier> {
  const port = await freePort()
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/start.ts'], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...ownSettings(dataDir),
      ...settings,
      PORT: String(port),
      NODE_ENV: 'production',
    },
  })
  const stop = () => end(child)
  try {
    await ready(child)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: `http://localhost:${port}`, pid: child.pid ?? 0, stop }
}

/** The launcher says so itself, once the server answers. */
const ready = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      if (said.includes('Ctrl-C')) resolve()
    })
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`L’atelier n’a pas démarré (code ${code})\u00a0:\n${said}`)))
  })

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
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
