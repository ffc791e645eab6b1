import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBlockSaver, type Outcome, type SaveStatus } from './block-saver'

const saved = (revision: number): Outcome => ({
  outcome: 'saved',
  revision,
  savedAt: 'now',
  figures: {},
  words: {},
})

const setUp = (answers: Outcome[]) => {
  const sent: [number, unknown][] = []
  const statuses: SaveStatus['state'][] = []
  const saver = createBlockSaver(1, async (revision, content) => {
    sent.push([revision, content])
    return answers.shift() ?? saved(revision + 1)
  })
  saver.listen({ onStatus: status => statuses.push(status.state), onSaved: () => {} })
  return { saver, sent, statuses }
}

describe('createBlockSaver', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('saves the last text after a pause, on the revision that was read', async () => {
    const { saver, sent, statuses } = setUp([])
    saver.change({ text: 'a' })
    saver.change({ text: 'ab' })
    expect(saver.unsaved()).toBe(true)
    await vi.runAllTimersAsync()
    expect(sent).toEqual([[1, { text: 'ab' }]])
    expect(statuses.at(-1)).toBe('saved')
    expect(saver.unsaved()).toBe(false)
  })

  it('sends one save at a time, the next on the new revision', async () => {
    const { saver, sent } = setUp([])
    saver.change({ text: 'a' })
    const first = saver.flush()
    saver.change({ text: 'ab' })
    await first
    await vi.runAllTimersAsync()
    expect(sent).toEqual([
      [1, { text: 'a' }],
      [2, { text: 'ab' }],
    ])
  })

  it('keeps the text and tries again when the server is away', async () => {
    const { saver, sent, statuses } = setUp([{ outcome: 'offline', sentence: '' }])
    saver.change({ text: 'a' })
    await saver.flush()
    expect(statuses.at(-1)).toBe('offline')
    expect(saver.unsaved()).toBe(true)
    await vi.runAllTimersAsync()
    expect(sent).toHaveLength(2)
    expect(statuses.at(-1)).toBe('saved')
  })

  it('recognises its own text when the answer was lost, and goes on from there', async () => {
    const lost = { outcome: 'offline', sentence: '' } as const
    const conflict = { revision: 2, content: { b: 1, text: 'a' }, authorName: 'Moi', writtenAt: 'then' }
    const { saver, sent, statuses } = setUp([lost, { outcome: 'conflict', sentence: '', conflict }])
    saver.change({ text: 'a', b: 1 })
    await saver.flush()
    saver.change({ text: 'ab', b: 1 })
    await vi.runAllTimersAsync()
    expect(sent.map(([revision]) => revision)).toEqual([1, 1, 2])
    expect(sent.at(-1)).toEqual([2, { text: 'ab', b: 1 }])
    expect(statuses).not.toContain('conflict')
    expect(statuses.at(-1)).toBe('saved')
  })

  it('sends nothing over another text until the person chose', async () => {
    const conflict = { revision: 7, content: {}, authorName: 'A', writtenAt: 'then' }
    const { saver, sent, statuses } = setUp([{ outcome: 'conflict', sentence: '', conflict }])
    saver.change({ text: 'mine' })
    await saver.flush()
    saver.change({ text: 'mine again' })
    await vi.runAllTimersAsync()
    expect(sent).toHaveLength(1)
    expect(statuses.at(-1)).toBe('conflict')
    saver.settle(conflict, { text: 'mine again' })
    await vi.runAllTimersAsync()
    expect(sent.at(-1)).toEqual([7, { text: 'mine again' }])
  })

  it('drops its own text when the other one is kept', async () => {
    const conflict = { revision: 7, content: {}, authorName: 'A', writtenAt: 'then' }
    const { saver, sent } = setUp([{ outcome: 'conflict', sentence: '', conflict }])
    saver.change({ text: 'mine' })
    await saver.flush()
    saver.settle(conflict, null)
    await vi.runAllTimersAsync()
    expect(sent).toHaveLength(1)
    expect(saver.unsaved()).toBe(false)
  })
})
