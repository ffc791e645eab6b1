import { describe, expect, it } from 'vitest'
import type { KeptText } from './journal'
import { wipeAtLeaving } from './wipe-at-leaving'

const text: KeptText = {
  userId: 'me',
  address: '/atelier/api/blocs/1',
  writer: 'tab',
  editionId: 'e',
  page: '/atelier',
  revision: 1,
  mutation: 'm',
  unanswered: [],
  content: {},
  typedAt: '2026-11-22T10:00:00.000Z',
}
const failing = () => Promise.reject(new Error('broken'))

/** Leaves with this journal; each question has its answer, in order. */
const leave = async (
  journal: { list: () => Promise<KeptText[]>; wipe: () => Promise<void> } | null,
  ...answers: boolean[]
) => {
  const told: string[] = []
  const gone = await wipeAtLeaving({
    openJournal: () => (journal ? Promise.resolve(journal) : failing()),
    userId: 'me',
    ask: question => {
      told.push(question)
      return answers.shift() ?? false
    },
    stop: () => void told.push('stop'),
  })
  return { gone, told }
}

describe('signing out', () => {
  it('asks nothing when all is saved', async () => {
    expect(await leave({ list: async () => [], wipe: failing })).toEqual({ gone: true, told: ['stop'] })
  })

  it('asks before what is not saved is wiped', async () => {
    const journal = { list: async () => [text], wipe: async () => {} }
    const asked = expect.stringContaining('n’est pas encore enregistré')
    expect(await leave(journal, false)).toEqual({ gone: false, told: [asked] })
    expect(await leave(journal, true)).toEqual({ gone: true, told: [asked, 'stop'] })
  })

  it('says what could not be wiped, and leaves if that is wanted', async () => {
    const unwiped = expect.stringContaining('n’a pas pu être effacé')
    const journal = { list: async () => [text], wipe: failing }
    const asked = [expect.stringContaining('pas encore'), 'stop', unwiped]
    expect(await leave(journal, true, true)).toEqual({ gone: true, told: asked })
    expect(await leave(journal, true, false)).toEqual({ gone: false, told: asked })
    expect(await leave(null, true)).toEqual({ gone: true, told: [unwiped, 'stop'] })
    expect(await leave(null, false)).toEqual({ gone: false, told: [unwiped] })
  })
})
