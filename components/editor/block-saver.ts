import canonicalize from 'canonicalize'
import type { BlockConflict, SaveAnswer } from '@/lib/domain/bilan/working-copy'

export type SaveStatus =
  | { state: 'saved'; at: string | null }
  | { state: 'dirty' }
  | { state: 'saving' }
  | { state: 'refused'; sentence: string }
  | { state: 'offline'; sentence: string }
  | { state: 'conflict'; sentence: string; conflict: BlockConflict }

type Content = Record<string, unknown>
export type Outcome = SaveAnswer | { outcome: 'offline'; sentence: string }

type Send = (revision: number, content: Content) => Promise<Outcome>
export type Listener = {
  onStatus: (status: SaveStatus) => void
  onSaved: (answer: Extract<SaveAnswer, { outcome: 'saved' }>) => void
}

const pauseMs = 700
const retryMs = 3000

/**
 * Saves one block as the person pauses. Saves go one at a time and in order, each naming the revision it read;
 * « enregistré » is said only when the server answered so. What is refused or in conflict stays here, unsaved, and is
 * never sent over somebody else's text without the person's choice.
 */
export const createBlockSaver = (readRevision: number, send: Send) => {
  let revision = readRevision
  let listener: Listener | null = null
  let waiting: Content | null = null
  let busy = false
  let held = false
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Sent without an answer: the server may have written it all the same. */
  let unanswered: Content | null = null

  const later = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), delay)
  }

  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    if (busy || held || waiting === null) return
    const content = waiting
    waiting = null
    busy = true
    listener?.onStatus({ state: 'saving' })
    const answer = await send(revision, content)
    busy = false
    if (answer.outcome === 'conflict' && unanswered && same(answer.conflict.content, unanswered)) {
      // The « other » text is ours, whose answer was lost: nothing to choose, what came after it is sent again.
      revision = answer.conflict.revision
      waiting ??= same(content, unanswered) ? null : content
      unanswered = null
      if (waiting === null) listener?.onStatus({ state: 'saved', at: answer.conflict.writtenAt })
      else await flush()
      return
    }
    unanswered = answer.outcome === 'offline' ? content : null
    switch (answer.outcome) {
      case 'saved':
        revision = answer.revision
        listener?.onSaved(answer)
        if (waiting === null) listener?.onStatus({ state: 'saved', at: answer.savedAt })
        else await flush()
        return
      case 'offline':
        waiting ??= content
        listener?.onStatus({ state: 'offline', sentence: answer.sentence })
        later(retryMs)
        return
      case 'conflict':
        waiting ??= content
        held = true
        listener?.onStatus({ state: 'conflict', sentence: answer.sentence, conflict: answer.conflict })
        return
      case 'refused':
        waiting ??= content
        listener?.onStatus({ state: 'refused', sentence: answer.sentence })
    }
  }

  return {
    listen(told: Listener): void {
      listener = told
    },
    change(content: Content): void {
      waiting = content
      if (held) return
      listener?.onStatus({ state: 'dirty' })
      later(pauseMs)
    },
    flush,
    /** The last revision known here: what a removal names. */
    revision: (): number => revision,
    /** After a conflict: `mine` is written over the other's text, knowingly; null keeps theirs. */
    settle(conflict: BlockConflict, mine: Content | null): void {
      revision = conflict.revision
      waiting = mine
      held = false
      listener?.onStatus({ state: 'saved', at: conflict.writtenAt })
      void flush()
    },
    /** Something typed here is not on the server yet. */
    unsaved: (): boolean => busy || waiting !== null,
    stop: (): void => clearTimeout(timer),
  }
}

/** The database does not keep the order of keys. */
const same = (a: unknown, b: unknown): boolean => canonicalize(a) === canonicalize(b)

export type BlockSaver = ReturnType<typeof createBlockSaver>
