import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { projectRoot } from '@/lib/services/database/settings'

/** Says which process answers, and whether it has the jobs. */
const answering = `
import { createServer } from 'node:http'
createServer((_, response) => {
  response.setHeader('connection', 'close')
  response.end(JSON.stringify({ pid: process.pid, jobs: process.env.JOBS }))
}).listen(Number(process.argv[2]))
`
const failing = 'process.exit(7)'

/** What start.ts does with it, and nothing else. */
const launcher = (program: string, port: number) => `
const { supervise, StopRequested } = await import('./lib/cli/processes.ts')
const { keepServers } = await import('./lib/cli/servers.ts')
const servers = { program: ${JSON.stringify(program)}, args: ['${port}'], nodeOptions: [], env: { ...process.env, JOBS: 'oui' }, count: 2 }
process.exit(await keepServers(supervise(), servers).catch(error => error instanceof StopRequested ? 0 : 99))
`

let folder: string
let port: number
let keeper: ChildProcess | undefined

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'servers-'))
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const address = probe.address()
  port = typeof address === 'object' && address ? address.port : 0
  probe.close()
})

afterEach(async () => {
  keeper?.kill('SIGKILL')
  await rm(folder, { recursive: true })
})

const keep = async (source: string): Promise<ChildProcess> => {
  const program = path.join(folder, 'server.mjs')
  await writeFile(program, source)
  keeper = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', launcher(program, port)],
    {
      cwd: projectRoot,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, npm_lifecycle_event: undefined },
    },
  )
  return keeper
}

const ask = (): Promise<{ pid: number; jobs: string } | null> =>
  new Promise(resolve => {
    const going = request({ port, host: 'localhost', agent: false, timeout: 2000 }, response => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        body += chunk
      })
      response.once('end', () => resolve(JSON.parse(body)))
    })
    going.once('timeout', () => going.destroy())
    going.once('error', () => resolve(null))
    going.end()
  })

/** The processes that answer, with what they say of the jobs. */
const answerers = async (): Promise<Map<number, string>> => {
  const answers = await Promise.all(Array.from({ length: 6 }, ask))
  return new Map(answers.flatMap(answer => (answer ? [[answer.pid, answer.jobs] as const] : [])))
}

const two = () =>
  vi.waitFor(
    async () => {
      const found = await answerers()
      expect(found.size).toBe(2)
      return found
    },
    { timeout: 20_000, interval: 100 },
  )

const silence = () =>
  vi.waitFor(async () => expect((await answerers()).size).toBe(0), { timeout: 20_000, interval: 100 })

describe('several servers at one port', { timeout: 60_000 }, () => {
  it('answer in turn, and one alone looks after the jobs', async () => {
    await keep(answering)
    expect([...(await two()).values()].toSorted()).toEqual(['non', 'oui'])
  })

  it('replace one that goes away, with the same part', async () => {
    await keep(answering)
    const [first = 0] = [...(await two())].find(([, jobs]) => jobs === 'oui') ?? []
    process.kill(first, 'SIGKILL')
    const replaced = await vi.waitFor(
      async () => {
        const found = await answerers()
        expect(found.size).toBe(2)
        expect(found.has(first)).toBe(false)
        return found
      },
      { timeout: 20_000, interval: 100 },
    )
    expect([...replaced.values()].toSorted()).toEqual(['non', 'oui'])
  })

  it('end when asked, and with who keeps them, even killed', async () => {
    const asked = await keep(answering)
    await two()
    asked.kill('SIGTERM')
    expect(await once(asked, 'exit')).toEqual([0, null])
    await silence()

    const killed = await keep(answering)
    await two()
    killed.kill('SIGKILL')
    await silence()
  })

  it('give up, with its code, when one can’t begin', async () => {
    expect(await once(await keep(failing), 'exit')).toEqual([7, null])
  })
})
