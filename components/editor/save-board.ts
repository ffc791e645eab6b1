import type { BlockSaver, SaveStatus } from '@/components/editor/block-saver'
import type { Journal, KeptKey, KeptText } from '@/components/editor/journal'
import { type OverallSave, overallOf } from '@/components/editor/overall-save'

export type BoardState = {
  overall: OverallSave
  /** False while the browser refuses to keep something, or does not say that it has. */
  keeps: boolean
  /** Found at the opening, not yet taken up by its block; null until the journal was read. */
  found: readonly KeptText[] | null
}

/** Longer than any disk takes: a journal that hangs must not hold the saves back. */
const journalPatienceMs = 2000

/** What all the savers of a page share: its journal, its overall state, the moments when everything goes at once. */
export class SaveBoard {
  readonly #savers = new Set<BlockSaver>()
  readonly #statuses = new Map<string, SaveStatus>()
  readonly #listeners = new Set<() => void>()
  #state: BoardState = { overall: { state: 'saved', at: null }, keeps: true, found: null }

  constructor(private readonly journal: Journal) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  readonly state = (): BoardState => this.#state

  /** Reads what an earlier visit left, of this person in this edition. */
  async open(userId: string, editionId: string): Promise<void> {
    const reading = this.journal.list(userId)
    const found = await this.#guarded(reading)
    if (found) this.#discover(found, editionId)
    else {
      this.#change({ found: [] })
      // Slow is not broken: what was kept is taken up whenever it comes.
      void reading.then(late => this.#discover(late, editionId)).catch(() => undefined)
    }
  }

  #discover(found: readonly KeptText[], editionId: string): void {
    const here = found.filter(text => text.editionId === editionId)
    // A page that crashed while it took a text up left it under two names of writers: it is one text.
    const last = new Map(here.map(text => [`${text.address} ${text.mutation}`, text]))
    for (const text of here) if (![...last.values()].includes(text)) void this.forget(text)
    this.#change({ found: [...last.values()] })
  }

  /** The oldest text found for this address: it is taken up once. */
  take(address: string): KeptText | null {
    const { found } = this.#state
    const text = found?.find(one => one.address === address)
    if (!found || !text) return null
    this.#change({ found: found.filter(one => one !== text) })
    return text
  }

  /** A text found that no block will take up: the person lets it go. */
  async drop(text: KeptText): Promise<void> {
    this.#change({ found: this.#state.found?.filter(one => one !== text) ?? null })
    await this.forget(text)
  }

  readonly keep = async (text: KeptText): Promise<void> => {
    await this.#guarded(this.journal.keep(text))
  }
  readonly forget = async (key: KeptKey): Promise<void> => {
    await this.#guarded(this.journal.forget(key))
  }

  add(saver: BlockSaver): void {
    this.#savers.add(saver)
  }
  report(address: string, status: SaveStatus): void {
    this.#statuses.set(address, status)
    this.#change({ overall: overallOf(this.#statuses.values()) })
  }
  /** The block left the page: what it had not sent yet still goes. */
  async leave(address: string, saver: BlockSaver): Promise<void> {
    this.#statuses.delete(address)
    this.#change({ overall: overallOf(this.#statuses.values()) })
    await saver.flush()
    if (!saver.unsaved()) this.#savers.delete(saver)
  }

  unsaved(): boolean {
    return [...this.#savers].some(saver => saver.unsaved())
  }
  async flush(): Promise<void> {
    await Promise.all([...this.#savers].map(saver => saver.flush()))
  }
  wake(): void {
    for (const saver of this.#savers) saver.wake()
  }
  stop(): void {
    for (const saver of this.#savers) saver.stop()
  }

  async #guarded<T>(work: Promise<T>): Promise<T | null> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error('The journal does not answer')), journalPatienceMs)
    })
    const kept = () => {
      if (!this.#state.keeps) this.#change({ keeps: true })
    }
    try {
      const done = await Promise.race([work, late])
      kept()
      return done
    } catch {
      // Said in the page: a browser that keeps nothing must not prevent saving. It may only be slow.
      this.#change({ keeps: false })
      void work.then(kept).catch(() => undefined)
      return null
    } finally {
      clearTimeout(timer)
    }
  }

  #change(change: Partial<BoardState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}
