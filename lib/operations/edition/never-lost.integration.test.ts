import 'fake-indexeddb/auto'
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  type BlockSaver,
  createBlockSaver,
  type Outcome,
  type SaveCall,
} from '@/components/editor/block-saver'
import { indexedJournal } from '@/components/editor/indexed-journal'
import type { Journal } from '@/components/editor/journal'
import type { BlockConflict } from '@/lib/domain/bilan/working-copy'
import { randomFor } from '@/prisma/seed/build/random'
import { addBlock } from './arrange-blocks'
import { type FaultServer, startFaultServer } from './fault-server'
import { type Person, said, type TinyBilan, text, withTinyBilan } from './tiny-bilan'
import { granted, newDraft } from './tiny-path'

/** One seed, one sequence of faults; the machine decides how they interleave. */
const seed = 'jamais un mot perdu'
const saves = 1000
/** The saver's clock goes a hundred times faster: its pauses of 0.7 s, its tries again after 1 to 30 s. */
const haste = 100

const contentOf = (words: readonly string[]) => ({ title: null, text: text(said(words.join(' '))) })
const wordsOf = (content: unknown): string[] =>
  (/"text":"([^"]*)"/.exec(JSON.stringify(content))?.[1] ?? '').split(' ').filter(Boolean)

const isStart = (start: readonly string[], whole: readonly string[]): boolean =>
  start.every((word, index) => whole[index] === word)

/** The next turn of the event loop: what was ready before is done. */
const aTurn = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

const offline: Outcome = { outcome: 'offline', sentence: '' }

/** The road between a page and the servers: it loses, delays, repeats, overtakes, and kills. */
class Road {
  healed = false
  sent = 0
  readonly faults = new Map<string, number>()
  readonly late: Promise<unknown>[] = []
  #signedOut = 0

  constructor(
    private readonly servers: readonly FaultServer[],
    private readonly random: () => number,
  ) {}

  send = async (person: Person, blockId: string, call: SaveCall, signal: AbortSignal): Promise<Outcome> => {
    this.sent += 1
    const server = this.servers[Math.floor(this.random() * this.servers.length)]
    if (!server) throw new Error('No server')
    const put = () => this.#put(`http://127.0.0.1:${server.port()}/${person}/${blockId}`, call)
    if (this.healed) return put()
    if (this.#signedOut > 0) {
      this.#signedOut -= 1
      return { outcome: 'signed-out', sentence: '' }
    }
    switch (this.#fault()) {
      case 'none':
        return this.#unlessAborted(put(), signal)
      case 'request lost':
        return offline
      case 'answer lost':
        this.late.push(put())
        return offline
      case 'overtaken':
        // The page gives up; the request arrives after those that follow it.
        this.late.push(this.#delayed(put, 60))
        return offline
      case 'delayed':
        return this.#unlessAborted(this.#delayed(put, 25), signal)
      case 'repeated':
        this.late.push(this.#delayed(put, 30))
        return this.#unlessAborted(put(), signal)
      case 'server killed': {
        const answer = put()
        this.late.push(this.#delayed(() => server.kill(), 8))
        return this.#unlessAborted(answer, signal)
      }
      case 'session ended':
        this.#signedOut = 1 + Math.floor(this.random() * 4)
        return { outcome: 'signed-out', sentence: '' }
    }
  }

  #fault() {
    const draw = this.random()
    const [fault] = faults.find(([, upTo]) => draw < upTo) ?? (['none', 1] as const)
    this.faults.set(fault, (this.faults.get(fault) ?? 0) + 1)
    return fault
  }

  async #put(address: string, { revision, mutation, content }: SaveCall): Promise<Outcome> {
    try {
      const response = await fetch(address, {
        method: 'PUT',
        body: JSON.stringify({ revision, mutation, content }),
      })
      return response.status >= 500 ? offline : ((await response.json()) as Outcome)
    } catch {
      return offline
    }
  }

  /** The request goes on without the page, as on a real network. */
  #unlessAborted(answer: Promise<Outcome>, signal: AbortSignal): Promise<Outcome> {
    this.late.push(answer)
    const given = new Promise<Outcome>(resolve => signal.addEventListener('abort', () => resolve(offline)))
    return Promise.race([answer, given])
  }

  #delayed<T>(work: () => Promise<T>, atMost: number): Promise<T> {
    const delay = this.random() * atMost
    const later = async () => {
      await new Promise(resolve => setTimeout(resolve, delay))
      return work()
    }
    return later()
  }
}

const faults = [
  ['request lost', 0.1],
  ['answer lost', 0.22],
  ['overtaken', 0.3],
  ['delayed', 0.4],
  ['repeated', 0.48],
  ['session ended', 0.5],
  ['server killed', 0.515],
] as const

type Place = {
  tiny: TinyBilan
  road: Road
  journal: Journal
  random: () => number
  blockId: string
  /** Somebody else writes there too. */
  shared: boolean
}

/** A person on one block, in a tab that may crash: the real saver and the real journal. */
class Writer {
  /** What the page shows. */
  page: string[] = []
  /** Words that the server acknowledged, or that the journal of this device holds: none may ever be missing. */
  readonly promised = new Set<string>()
  /** Broken promises, told in words. */
  readonly broken: string[] = []
  conflicts = 0
  crashes = 0
  #typed = 0
  #answers = 0
  #conflict: BlockConflict | null = null
  #life = { alive: true }
  #saver: BlockSaver | null = null

  constructor(
    readonly person: Person,
    private readonly place: Place,
  ) {}

  async open(): Promise<void> {
    const { tiny, journal, blockId, road } = this.place
    const life = { alive: true }
    this.#life = life
    this.#conflict = null
    const key = { userId: tiny.people[this.person].id, address: blockId, writer: randomUUID() }
    const stored = await tiny.db.block.findUniqueOrThrow({ where: { id: blockId } })
    this.page = wordsOf(stored.content)
    const saver = createBlockSaver(stored.revision, {
      newName: randomUUID,
      after: (delay, work) => {
        const timer = setTimeout(() => life.alive && work(), delay / haste)
        return () => clearTimeout(timer)
      },
      send: async (call, signal) => {
        const answer = await road.send(this.person, blockId, call, signal)
        if (!life.alive) return new Promise<never>(() => {})
        this.#answers += 1
        if (answer.outcome === 'saved' && !signal.aborted) this.#promise(call.content)
        return answer
      },
      keep: async kept => {
        await aTurn()
        if (!life.alive) return new Promise<never>(() => {})
        const typedAt = new Date().toISOString()
        await journal.keep({ ...key, ...kept, editionId: '', page: '', typedAt })
        this.#promise(kept.content)
      },
      forget: async () => {
        if (life.alive) await journal.forget(key)
      },
    })
    saver.listen({
      lacks: () => false,
      onAnswer: () => {},
      onStatus: status => {
        if (status.state !== 'conflict') return
        this.conflicts += 1
        this.#conflict = status.conflict
      },
    })
    this.#saver = saver
    const [kept, ...others] = (await journal.list(key.userId)).filter(one => one.address === blockId)
    if (others.some(other => other.mutation !== kept?.mutation)) this.broken.push('two texts of one person')
    if (!kept) return
    this.page = wordsOf(kept.content)
    void saver.restore(kept)
    for (const one of [kept, ...others]) void journal.forget(one)
  }

  /** Types a word, then pauses, presses « Terminer », goes on at once, or loses the tab. */
  async step(): Promise<void> {
    await this.#choose()
    await this.#follow()
    this.#typed += 1
    this.page = [...this.page, `${this.person}${this.#typed}`]
    this.#saver?.change(contentOf(this.page))
    const draw = this.place.random()
    if (draw < 0.45) await this.#saver?.flush()
    else if (draw < 0.8) void this.#saver?.flush()
    else if (draw < 0.86) {
      // At once, a moment later, or just after an answer came.
      const patience = this.place.random() < 0.3 ? 0 : 300
      const heard = this.#answers
      for (let turn = 0; turn < patience && this.#answers === heard; turn += 1) await aTurn()
      for (let turn = Math.floor(this.place.random() * 8); turn > 0; turn -= 1) await aTurn()
      await this.#crash()
    }
    await aTurn()
  }

  async finish(): Promise<void> {
    while (this.#saver?.unsaved()) {
      await this.#choose()
      await this.#saver.flush()
    }
  }

  async #crash(): Promise<void> {
    this.crashes += 1
    this.#life.alive = false
    const before = this.page
    await this.open()
    if (this.place.shared) return
    // What comes back is a part of what was typed, and holds all that was promised.
    if (!isStart(this.page, before)) this.broken.push(`${this.page.join(' ')} after ${before.join(' ')}`)
    const missing = [...this.promised].filter(word => !this.page.includes(word))
    if (missing.length > 0) this.broken.push(`${missing.join(' ')} missing at the opening`)
  }

  /** Both texts, the other's first: what a person who merges does. */
  async #choose(): Promise<void> {
    const conflict = this.#conflict
    if (!conflict) return
    this.#conflict = null
    const theirs = wordsOf(conflict.content)
    this.page = [...theirs, ...this.page.filter(word => !theirs.includes(word))]
    await this.#saver?.settle(conflict, contentOf(this.page))
  }

  /** What presence does: a page with nothing unsaved shows what others wrote. */
  async #follow(): Promise<void> {
    const { tiny, blockId } = this.place
    const stored = await tiny.db.block.findUniqueOrThrow({ where: { id: blockId } })
    if (this.#saver?.follow(stored.revision)) this.page = wordsOf(stored.content)
  }

  #promise(content: unknown): void {
    for (const word of wordsOf(content)) this.promised.add(word)
  }
}

const writesOf = (tiny: TinyBilan, blockId: string) =>
  tiny.db.blockWrite.findMany({ where: { blockId }, orderBy: { revision: 'asc' } })

describe('a thousand saves through dead servers, lost, late and repeated requests, and tabs that crash', () => {
  it('loses no word that was acknowledged, writes none twice, keeps their order', { timeout: 120_000 }, () =>
    withTinyBilan(async tiny => {
      const draws = randomFor(seed)
      const random = () => draws.between(0, 999_999) / 1_000_000
      const editionId = await newDraft(tiny)
      const { id: rubriqueId } = await tiny.db.rubrique.findFirstOrThrow({ where: { editionId } })
      const newBlock = async (...words: string[]) => {
        const block = { rubriqueId, position: 1, type: 'texte' as const, content: contentOf(words) }
        return granted(await addBlock(tiny.as('redactrice'), block)).blockId
      }
      const servers = [await startFaultServer(tiny, 'faults-a'), await startFaultServer(tiny, 'faults-b')]
      const road = new Road(servers, random)
      const at = (blockId: string, shared = false): Place => {
        return { tiny, road, random, blockId, shared, journal: indexedJournal() }
      }
      const alone: [string, Writer][] = []
      for (const person of ['redactrice', 'redacteur', 'cheffe', 'tout'] as const) {
        const blockId = await newBlock('début')
        alone.push([blockId, new Writer(person, at(blockId))])
      }
      const sharedId = await newBlock('début')
      const shared = (['redactrice', 'chef'] as const).map(person => new Writer(person, at(sharedId, true)))

      const write = async (writer: Writer) => {
        await writer.open()
        while (road.sent < saves) await writer.step()
      }
      const writers = [...alone.map(([, writer]) => writer), ...shared]
      await Promise.all(writers.map(write))
      road.healed = true
      await Promise.all(road.late)
      for (const writer of writers) await writer.finish()
      for (const writer of shared) await writer.finish()
      await Promise.all(servers.map(server => server.close()))

      expect([...road.faults.keys()].sort()).toEqual(['none', ...faults.map(([name]) => name)].sort())
      expect(writers.reduce((sum, { crashes }) => sum + crashes, 0)).toBeGreaterThan(5)

      for (const [blockId, writer] of alone) {
        const writes = await writesOf(tiny, blockId)
        const texts = writes.map(({ content }) => wordsOf(content))
        expect(writer.broken).toEqual([])
        expect(writer.conflicts).toBe(0)
        expect(texts.at(-1)).toEqual(writer.page)
        expect([...writer.promised].filter(word => !writer.page.includes(word))).toEqual([])
        expect(new Set(writer.page).size).toBe(writer.page.length)
        // No text was ever written over a later one.
        for (const [index, later] of texts.entries())
          if (index > 0) expect(isStart(texts[index - 1] ?? [], later)).toBe(true)
        expect(new Set(writes.map(({ mutation }) => mutation)).size).toBe(writes.length)
      }

      const last = (await writesOf(tiny, sharedId)).at(-1)
      const final = wordsOf(last?.content)
      expect(shared.some(({ conflicts }) => conflicts > 0)).toBe(true)
      expect(new Set(final).size).toBe(final.length)
      for (const { person, promised } of shared) {
        const own = (words: Iterable<string>) => [...words].filter(word => word.startsWith(person))
        expect(own(promised).filter(word => !final.includes(word))).toEqual([])
        const ranks = own(final).map(word => Number(word.slice(person.length)))
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      }
      for (const writer of writers)
        expect(await indexedJournal().list(tiny.people[writer.person].id)).toEqual([])
    }),
  )
})
