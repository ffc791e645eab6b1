import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BlockConflict } from '@/lib/domain/bilan/working-copy'
import {
  afterDelay,
  createBlockSaver,
  type Kept,
  type Outcome,
  type SaveCall,
  type SaveStatus,
} from './block-saver'

const saved = (revision: number): Outcome => ({
  outcome: 'saved',
  revision,
  savedAt: 'now',
  figures: {},
  words: {},
})
const offline: Outcome = { outcome: 'offline', sentence: 'away' }
const signedOut: Outcome = { outcome: 'signed-out', sentence: 'signed out' }
const conflictOf = (revision: number, mutation: string | null = null): BlockConflict => ({
  revision,
  content: { text: 'theirs' },
  authorName: 'A',
  writtenAt: 'then',
  mutation,
})
const inConflict = (conflict: BlockConflict): Outcome => ({
  outcome: 'conflict',
  sentence: '',
  conflict,
  figures: {},
  words: {},
})

type Answer = Outcome | ((call: SaveCall, signal: AbortSignal) => Promise<Outcome>)

const setUp = (answers: Answer[], lacks = false) => {
  const sent: SaveCall[] = []
  const statuses: SaveStatus['state'][] = []
  const disk: { kept: Kept | null; whenSent: (Kept | null)[] } = { kept: null, whenSent: [] }
  let names = 0
  const saver = createBlockSaver(1, {
    send: async (call, signal) => {
      sent.push(call)
      disk.whenSent.push(disk.kept)
      const answer = answers.shift() ?? saved(call.revision + 1)
      return typeof answer === 'function' ? answer(call, signal) : answer
    },
    keep: async text => {
      disk.kept = text
    },
    forget: async () => {
      disk.kept = null
    },
    after: afterDelay,
    newName: () => `m${++names}`,
  })
  saver.listen({ onStatus: status => statuses.push(status.state), onAnswer: () => {}, lacks: () => lacks })
  const texts = () => sent.map(({ revision, mutation, content }) => [revision, mutation, content.text])
  return { saver, sent, statuses, disk, texts }
}

/** Never answered, unless it is given up. */
const silence: Answer = (_call, signal) =>
  new Promise(resolve => signal.addEventListener('abort', () => resolve(offline)))

describe('createBlockSaver', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('saves the last text after a pause, on the revision that was read', async () => {
    const { saver, texts, statuses, disk } = setUp([])
    saver.change({ text: 'a' })
    saver.change({ text: 'ab' })
    expect(saver.unsaved()).toBe(true)
    expect(disk.kept).toMatchObject({ revision: 1, content: { text: 'ab' } })
    await vi.runAllTimersAsync()
    expect(texts()).toEqual([[1, 'm1', 'ab']])
    expect(statuses).toEqual(['dirty', 'dirty', 'saving', 'saved'])
    expect(saver.unsaved()).toBe(false)
    expect(disk.kept).toBeNull()
  })

  it('sends nothing that the journal does not hold', async () => {
    const { saver, sent, disk } = setUp([])
    saver.change({ text: 'a' })
    void saver.flush()
    await vi.runAllTimersAsync()
    saver.change({ text: 'ab' })
    await vi.runAllTimersAsync()
    expect(disk.whenSent.map(kept => kept?.content)).toEqual(sent.map(({ content }) => content))
  })

  it('keeps what was typed since, on the new revision, when an earlier text is acknowledged', async () => {
    const { saver, disk, texts } = setUp([])
    saver.change({ text: 'a' })
    const first = saver.flush()
    saver.change({ text: 'ab' })
    await first
    expect(disk.kept).toEqual({ revision: 2, mutation: 'm2', unanswered: [], content: { text: 'ab' } })
    await vi.runAllTimersAsync()
    expect(texts().at(-1)).toEqual([2, 'm2', 'ab'])
    expect(disk.kept).toBeNull()
  })

  it('says whether the page lacks a preview', async () => {
    for (const lacks of [true, false]) {
      const { saver, sent } = setUp([], lacks)
      saver.change({ text: 'a' })
      await vi.runAllTimersAsync()
      expect(sent[0]?.previews).toBe(lacks)
    }
  })

  it('puts a newer text in the place of one still on its way, under another name, on the same revision', async () => {
    const { saver, texts, statuses } = setUp([silence])
    saver.change({ text: 'a' })
    const first = saver.flush()
    saver.change({ text: 'ab' })
    await vi.runAllTimersAsync()
    await first
    expect(texts()).toEqual([
      [1, 'm1', 'a'],
      [1, 'm2', 'ab'],
    ])
    expect(statuses).not.toContain('offline')
    expect(statuses.at(-1)).toBe('saved')
  })

  it('goes on from its own text when the answer was lost', async () => {
    const { saver, texts, statuses, disk } = setUp([silence, inConflict(conflictOf(2, 'm1'))])
    saver.change({ text: 'a' })
    void saver.flush()
    saver.change({ text: 'ab' })
    await vi.runAllTimersAsync()
    expect(texts()).toEqual([
      [1, 'm1', 'a'],
      [1, 'm2', 'ab'],
      [2, 'm2', 'ab'],
    ])
    expect(statuses).not.toContain('conflict')
    expect(disk.kept).toBeNull()
  })

  it('tries again under the same name, waiting longer each time', async () => {
    const { saver, texts, statuses, disk } = setUp([offline, offline, offline])
    saver.change({ text: 'a' })
    await saver.flush()
    expect(statuses.at(-1)).toBe('offline')
    expect(disk.kept).toMatchObject({ mutation: 'm1' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(texts()).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1999)
    expect(texts()).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1)
    expect(texts()).toHaveLength(3)
    await vi.runAllTimersAsync()
    expect(new Set(texts().map(([, name]) => name))).toEqual(new Set(['m1']))
    expect(statuses.at(-1)).toBe('saved')
  })

  it('tries at once when the network is back, and not when nothing failed', async () => {
    const { saver, texts } = setUp([offline])
    saver.change({ text: 'a' })
    saver.wake()
    expect(texts()).toHaveLength(0)
    await saver.flush()
    saver.wake()
    await vi.advanceTimersByTimeAsync(0)
    expect(texts()).toHaveLength(2)
  })

  it('keeps the text of a session that ended, and sends it once there is one again', async () => {
    const { saver, texts, statuses, disk } = setUp([signedOut])
    saver.change({ text: 'a' })
    await saver.flush()
    expect(statuses.at(-1)).toBe('signed-out')
    expect(disk.kept).toMatchObject({ content: { text: 'a' } })
    saver.wake()
    await vi.advanceTimersByTimeAsync(0)
    expect(texts()).toHaveLength(2)
    expect(statuses.at(-1)).toBe('saved')
  })

  it('never changes what was sent under a name', async () => {
    const { saver, texts } = setUp([offline])
    saver.change({ text: 'a' })
    await saver.flush()
    saver.change({ text: 'ab' })
    await vi.runAllTimersAsync()
    expect(texts()).toEqual([
      [1, 'm1', 'a'],
      [1, 'm2', 'ab'],
    ])
  })

  it('sends a text found in the journal as it would have been, and recognises its own earlier ones', async () => {
    const { saver, texts, statuses } = setUp([inConflict(conflictOf(4, 'old1'))])
    await saver.restore({ revision: 3, mutation: 'old2', unanswered: ['old1'], content: { text: 'kept' } })
    expect(texts()).toEqual([
      [3, 'old2', 'kept'],
      [4, 'old2', 'kept'],
    ])
    expect(statuses.at(-1)).toBe('saved')
  })

  it('sends nothing over another text until the person chose', async () => {
    const conflict = conflictOf(7)
    const { saver, texts, statuses, disk } = setUp([inConflict(conflict)])
    saver.change({ text: 'mine' })
    await saver.flush()
    saver.change({ text: 'mine again' })
    await vi.runAllTimersAsync()
    expect(texts()).toHaveLength(1)
    expect(statuses.at(-1)).toBe('conflict')
    expect(disk.kept).toMatchObject({ revision: 1, content: { text: 'mine again' } })
    await saver.settle(conflict, { text: 'mine again' })
    expect(texts().at(-1)).toEqual([7, 'm3', 'mine again'])
    expect(disk.kept).toBeNull()
  })

  it('drops its own text when the other one is kept', async () => {
    const conflict = conflictOf(7)
    const { saver, texts, disk } = setUp([inConflict(conflict)])
    saver.change({ text: 'mine' })
    await saver.flush()
    await saver.settle(conflict, null)
    await vi.runAllTimersAsync()
    expect(texts()).toHaveLength(1)
    expect(saver.unsaved()).toBe(false)
    expect(disk.kept).toBeNull()
    expect(saver.revision()).toBe(7)
  })

  it('follows what others write while nothing of its own is on its way', async () => {
    const { saver, texts } = setUp([])
    expect(saver.follow(5)).toBe(true)
    saver.change({ text: 'a' })
    expect(saver.follow(6)).toBe(false)
    await vi.runAllTimersAsync()
    expect(texts()).toEqual([[5, 'm1', 'a']])
  })

  it('sends nothing more once stopped', async () => {
    const { saver, texts } = setUp([offline])
    saver.change({ text: 'a' })
    await saver.flush()
    saver.stop()
    saver.change({ text: 'ab' })
    await vi.runAllTimersAsync()
    expect(texts()).toHaveLength(1)
  })
})
