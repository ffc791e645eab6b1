import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createClient } from '@/lib/data/client'
import { saveRequestSchema } from '@/lib/domain/bilan/working-copy'
import { saveBlock } from './save-block'
import type { Person, TinyBilan } from './tiny-bilan'

/** For tests: a server that saves blocks for good, and that can be killed in the middle of it. */
export type FaultServer = { port: () => number; kill: () => Promise<void>; close: () => Promise<void> }

/**
 * `PUT /{person}/{block}` over real HTTP, with a database connection of its own. `kill` is what a dead process leaves:
 * every socket cut, every transaction that was not committed undone by PostgreSQL; then another one starts.
 */
export const startFaultServer = async (tiny: TinyBilan, name: string): Promise<FaultServer> => {
  let life = await start(tiny, `${name}-0`)
  let lives = 0
  return {
    port: () => life.port,
    kill: async () => {
      const dead = life
      lives += 1
      life = await start(tiny, `${name}-${lives}`)
      await dead.die(tiny)
    },
    close: () => life.die(tiny),
  }
}

const start = async (tiny: TinyBilan, name: string) => {
  const address = new URL(tiny.appUrl)
  address.searchParams.set('application_name', name)
  const db = createClient(address.href)
  const server = createServer((request, response) => void respond({ tiny, db, request, response }))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const listening = server.address()
  if (typeof listening !== 'object' || listening === null) throw new Error('No port')
  return {
    port: listening.port,
    die: async (by: TinyBilan) => {
      server.closeAllConnections()
      server.close()
      await by.db
        .$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = ${name}`
      await db.$disconnect()
    },
  }
}

type Exchange = {
  tiny: TinyBilan
  db: TinyBilan['db']
  request: IncomingMessage
  response: ServerResponse
}

const respond = async ({ tiny, db, request, response }: Exchange): Promise<void> => {
  const [, person = '', blockId = ''] = (request.url ?? '').split('/')
  const say = (status: number, body: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  try {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const input = saveRequestSchema.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')))
    const saved = await saveBlock(
      { ...tiny.as(person as Person, new Date()), db },
      { blockId, revision: input.revision, content: input.content, mutation: input.mutation },
    )
    if (saved.ok) say(200, { outcome: 'saved', ...saved.value, figures: {}, words: {} })
    else if (saved.error.conflict) say(409, { outcome: 'conflict', ...saved.error, figures: {}, words: {} })
    else say(422, { outcome: 'refused', sentence: saved.error.sentence })
  } catch {
    // Killed in the middle, or its connection to the database was: no answer that means anything.
    if (!response.writableEnded && !response.destroyed) say(500, {})
  }
}
