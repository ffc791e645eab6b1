import { retryDelay } from '@/components/editor/retry-delay'
import type { BlockConflict, SaveAnswer } from '@/lib/domain/bilan/working-copy'

export type SaveStatus =
  | { state: 'saved'; at: string | null }
  | { state: 'dirty' }
  | { state: 'saving' }
  | { state: 'refused'; sentence: string }
  | { state: 'offline'; sentence: string }
  | { state: 'signed-out'; sentence: string }
  | { state: 'conflict'; sentence: string; conflict: BlockConflict }

export type Content = Record<string, unknown>
export type Outcome = SaveAnswer | { outcome: 'offline'; sentence: string }

/** One text under one name: what was sent under a name never changes. */
type Text = { mutation: string; content: Content }
export type Sent = Text & { revision: number }
/** `previews`: the page lacks what some token of this text prints. */
export type SaveCall = Sent & { previews: boolean }
/** What the journal must know to send it again. */
export type Kept = Sent & { unanswered: string[] }

export type SaverPorts = {
  /** Settles whatever happens; an aborted request may still be written by the server. */
  send: (request: SaveCall, signal: AbortSignal) => Promise<Outcome>
  /** Never rejects: a browser that keeps nothing must not prevent saving. */
  keep: (text: Kept) => Promise<void>
  forget: () => Promise<void>
  newName: () => string
  /** Runs `work` once, after so many milliseconds; gives how to cancel. */
  after: (delay: number, work: () => void) => () => void
}

/** The clock of the browser. */
export const afterDelay: SaverPorts['after'] = (delay, work) => {
  const timer = setTimeout(work, delay)
  return () => clearTimeout(timer)
}

export type Listener = {
  onStatus: (status: SaveStatus) => void
  lacks: (content: Content) => boolean
  onAnswer: (answer: Extract<SaveAnswer, { outcome: 'saved' | 'conflict' }>) => void
}

const pauseMs = 700

/**
 * Saves one block as the person pauses. What is sent is in the journal first, and leaves it when the server has
 * acknowledged that very text. One request at a time: a newer text takes the place of one still on its way, on the same
 * revision, so that whichever arrives second is turned away or recognised by its name. « Enregistré » is only ever the
 * server's answer. What is in conflict stays here and is never sent over somebody else's text without the person's choice.
 */
export const createBlockSaver = (readRevision: number, ports: SaverPorts) => {
  let revision = readRevision
  let listener: Listener | null = null
  let waiting: Text | null = null
  /** The last text that the journal holds, with its revision. */
  let stored: Text | null = null
  /** Sent under these names without an answer: the server may have written them all the same. */
  let unanswered = new Set<string>()
  let sending: { request: AbortController; done: Promise<void> } | null = null
  let held = false
  let stopped = false
  let failures = 0
  let cancel: (() => void) | null = null

  const tell = (status: SaveStatus) => listener?.onStatus(status)
  const later = (delay: number) => {
    cancel?.()
    if (!stopped) cancel = ports.after(delay, () => void flush())
  }
  const store = async (text: Text): Promise<void> => {
    await ports.keep({ ...text, revision, unanswered: [...unanswered] })
    stored = text
  }

  /** Settles when what was typed is acknowledged, or can't be for now. */
  const flush = (): Promise<void> => {
    cancel?.()
    if (stopped || held || waiting === null) return sending?.done ?? Promise.resolve()
    sending?.request.abort()
    const text = waiting
    waiting = null
    const request = new AbortController()
    const done = deliver(text, request.signal)
    sending = { request, done }
    return done
  }

  const deliver = async (text: Text, signal: AbortSignal): Promise<void> => {
    unanswered.add(text.mutation)
    tell({ state: 'saving' })
    // The journal has it already after a pause: a page that closes sends at once.
    if (stored !== text) await store(text)
    // A newer text took its place: whoever waits for this one waits for that one.
    if (signal.aborted) return sending?.done
    const answer = await ports.send(
      { ...text, revision, previews: listener?.lacks(text.content) ?? false },
      signal,
    )
    if (signal.aborted) return sending?.done
    sending = null
    await settleAnswer(text, answer)
  }

  const settleAnswer = async (text: Text, answer: Outcome): Promise<void> => {
    if (answer.outcome !== 'offline' && answer.outcome !== 'signed-out') failures = 0
    switch (answer.outcome) {
      case 'saved':
        revision = answer.revision
        unanswered = new Set()
        listener?.onAnswer(answer)
        if (waiting) {
          await store(waiting)
          return
        }
        tell({ state: 'saved', at: answer.savedAt })
        await ports.forget()
        return
      case 'conflict': {
        const { conflict } = answer
        waiting ??= text
        if (conflict.mutation !== null && unanswered.has(conflict.mutation)) {
          // The « other » text is ours, whose answer was lost: what came after it goes on from there.
          revision = conflict.revision
          await flush()
          return
        }
        held = true
        listener?.onAnswer(answer)
        tell({ state: 'conflict', sentence: answer.sentence, conflict })
        return
      }
      case 'offline':
      case 'signed-out':
        waiting ??= text
        tell({ state: answer.outcome, sentence: answer.sentence })
        later(retryDelay(failures))
        failures += 1
        return
      case 'refused':
        waiting ??= text
        tell({ state: 'refused', sentence: answer.sentence })
    }
  }

  return {
    listen(told: Listener): void {
      listener = told
    },
    change(content: Content): void {
      const unsent = waiting && !unanswered.has(waiting.mutation) ? waiting.mutation : ports.newName()
      waiting = { mutation: unsent, content }
      void store(waiting)
      if (held) return
      tell({ state: 'dirty' })
      later(pauseMs)
    },
    flush,
    /** The network or the session may be back: tries now what was waiting for its next try. */
    wake: (): void => {
      if (failures > 0) void flush()
    },
    /** A text found in the journal: sent as it would have been. */
    restore(text: Kept): Promise<void> {
      revision = text.revision
      unanswered = new Set(text.unanswered)
      waiting = { mutation: text.mutation, content: text.content }
      return flush()
    },
    /** The text now on the server, while nothing of ours is on its way. False: what is here comes first. */
    follow(newer: number): boolean {
      if (waiting || sending || held) return false
      revision = newer
      return true
    },
    /** The last revision known here: what a removal names. */
    revision: (): number => revision,
    /** After a conflict: `mine` is written over the other's text, knowingly; null keeps theirs. */
    async settle(conflict: BlockConflict, mine: Content | null): Promise<void> {
      revision = conflict.revision
      unanswered = new Set()
      held = false
      waiting = mine && { mutation: ports.newName(), content: mine }
      tell({ state: 'saved', at: conflict.writtenAt })
      await (waiting ? flush() : ports.forget())
    },
    /** Something typed here is not on the server yet. */
    unsaved: (): boolean => waiting !== null || sending !== null,
    /** For good: nothing more is sent, nothing more is kept. */
    stop(): void {
      stopped = true
      cancel?.()
      sending?.request.abort()
      sending = null
    },
  }
}

export type BlockSaver = ReturnType<typeof createBlockSaver>
