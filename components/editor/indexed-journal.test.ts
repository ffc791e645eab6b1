import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { countKept } from './count-kept'
import { indexedJournal } from './indexed-journal'
import type { KeptText } from './journal'

let databases = 0
const fresh = () => indexedJournal(`journal-${++databases}`)

const kept = (change: Partial<KeptText> = {}): KeptText => ({
  userId: 'u1',
  address: '/atelier/api/blocs/b1',
  writer: 'w1',
  editionId: 'e1',
  page: '/atelier/bilans/c/lens/rediger',
  revision: 1,
  mutation: 'm1',
  unanswered: [],
  content: { text: 'a' },
  typedAt: '2026-11-22T09:00:00.000Z',
  ...change,
})

describe('the journal in IndexedDB', () => {
  it('gives back the last text of each place and writer, oldest first, after a crash', async () => {
    const name = `journal-${++databases}`
    const before = indexedJournal(name)
    await before.keep(kept({ address: '/atelier/api/blocs/b2', typedAt: '2026-11-22T09:05:00.000Z' }))
    await Promise.all([before.keep(kept()), before.keep(kept({ mutation: 'm2', content: { text: 'ab' } }))])
    const after = indexedJournal(name)
    expect((await after.list('u1')).map(text => [text.address, text.content.text])).toEqual([
      ['/atelier/api/blocs/b1', 'ab'],
      ['/atelier/api/blocs/b2', 'a'],
    ])
  })

  it('keeps what two tabs typed in one block', async () => {
    const journal = fresh()
    await journal.keep(kept())
    await journal.keep(kept({ writer: 'w2', content: { text: 'b' } }))
    expect(await journal.list('u1')).toHaveLength(2)
    await journal.forget(kept())
    expect((await journal.list('u1')).map(text => text.writer)).toEqual(['w2'])
  })

  it('belongs to each person: never shown to another account, wiped with its own', async () => {
    const journal = fresh()
    await journal.keep(kept())
    expect(await journal.list('u2')).toEqual([])
    await journal.keep(kept({ userId: 'u2' }))
    await journal.wipe('u2')
    expect(await journal.list('u2')).toEqual([])
    expect(await journal.list('u1')).toHaveLength(1)
  })

  it('is counted without being made: a page that only wonders leaves no empty base behind', async () => {
    const name = `journal-${++databases}`
    expect(await countKept('u1', name)).toBe(0)
    const journal = indexedJournal(name)
    await journal.keep(kept())
    await journal.keep(kept({ userId: 'u2' }))
    expect(await countKept('u1', name)).toBe(1)
    await journal.wipe('u1')
    expect(await countKept('u1', name)).toBe(0)
  })
})
