import { describe, expect, it, vi } from 'vitest'
import type { Journal, KeptText } from './journal'
import { SaveBoard } from './save-board'

const text: KeptText = {
  userId: 'u1',
  address: '/atelier/api/blocs/b1',
  writer: 'w1',
  editionId: 'e1',
  page: '/',
  revision: 1,
  mutation: 'm1',
  unanswered: [],
  content: {},
  typedAt: '2026-11-22T09:00:00.000Z',
}
const working: Journal = {
  keep: async () => {},
  forget: async () => {},
  list: async () => [text, { ...text, editionId: 'e2' }],
  wipe: async () => {},
}
const full = async () => {
  throw new DOMException('No room left', 'QuotaExceededError')
}

describe('SaveBoard', () => {
  it('gives each text found to its block, once, and those of this edition only', async () => {
    const board = new SaveBoard(working)
    expect(board.take(text.address)).toBeNull()
    await board.open('u1', 'e1')
    expect(board.state().found).toHaveLength(1)
    expect(board.take('/atelier/api/blocs/other')).toBeNull()
    expect(board.take(text.address)).toEqual(text)
    expect(board.take(text.address)).toBeNull()
    expect(board.state().keeps).toBe(true)
  })

  it('gives a text that two writers kept once', async () => {
    const forgotten: string[] = []
    const board = new SaveBoard({
      ...working,
      list: async () => [text, { ...text, writer: 'w2' }],
      forget: async ({ writer }) => void forgotten.push(writer),
    })
    await board.open('u1', 'e1')
    expect(board.state().found?.map(({ writer }) => writer)).toEqual(['w2'])
    expect(forgotten).toEqual(['w1'])
  })

  it('goes on without a journal that refuses, and says so', async () => {
    const board = new SaveBoard({ ...working, keep: full, list: full })
    await board.open('u1', 'e1')
    expect(board.state()).toMatchObject({ found: [], keeps: false })
    await board.keep(text)
  })

  it('takes up what a slow journal tells late, and no longer says that it keeps nothing', async () => {
    vi.useFakeTimers()
    try {
      let tell: (texts: KeptText[]) => void = () => undefined
      const board = new SaveBoard({
        ...working,
        list: () =>
          new Promise(resolve => {
            tell = resolve
          }),
      })
      const opening = board.open('u1', 'e1')
      await vi.advanceTimersByTimeAsync(5000)
      await opening
      expect(board.state()).toMatchObject({ found: [], keeps: false })
      tell([text])
      await vi.advanceTimersByTimeAsync(0)
      expect(board.state()).toMatchObject({ found: [text], keeps: true })
    } finally {
      vi.useRealTimers()
    }
  })

  it('tells the state of the page, without the blocks that left it', () => {
    const board = new SaveBoard(working)
    let told = 0
    const stop = board.subscribe(() => (told += 1))
    board.report('a', { state: 'offline', sentence: '' })
    board.report('b', { state: 'saved', at: '10:00' })
    expect(board.state().overall).toEqual({ state: 'offline', count: 1 })
    stop()
    board.report('a', { state: 'saved', at: '10:01' })
    expect(board.state().overall).toEqual({ state: 'saved', at: '10:01' })
    expect(told).toBe(2)
  })
})
