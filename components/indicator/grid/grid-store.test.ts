import { describe, expect, it } from 'vitest'
import { type CellOutcome, type CellValue, type CellWrite, cellKey } from '@/lib/domain/indicator/grid'
import type { SendAnswer } from './grid-edit'
import { createGridStore } from './grid-store'
import { reasonsOf } from './grid-summary'

const at = (territory: string) => ({ indicator: 'apa', territory, period: '2023' })
const lens = at('canton:6224')
const arras = at('canton:6201')

const stored = (id: string, amount: string): CellValue => ({
  id,
  amount,
  concealed: null,
  precision: 'exact',
  status: 'provisional',
  source: null,
  fictitious: false,
  certified: false,
  own: true,
  small: 'none',
})

/** A server of one person: it keeps every row, and refuses what was not written on the current one. */
const server = () => {
  const rows = new Map<string, CellValue>()
  const current = new Map<string, string>()
  const sent: CellWrite[][] = []
  let next = 0
  let down = false
  const put = (key: string, amount: string): CellValue => {
    next += 1
    const value = stored(`v${next}`, amount)
    rows.set(value.id, value)
    current.set(key, value.id)
    return value
  }
  const judge = (cell: CellWrite): CellOutcome => {
    const key = cellKey(cell)
    const now = current.get(key) ?? null
    if (now !== cell.readId)
      return {
        outcome: 'conflict',
        sentence: 'Changée.',
        theirs: rows.get(now ?? '') ?? null,
        by: null,
        at: null,
      }
    if (cell.amount === 'surprise' && !cell.confirmed)
      return { outcome: 'confirm', sentence: 'Vraiment ?', editions: [] }
    if (cell.amount === 'printed' && !cell.accepted)
      return {
        outcome: 'printed',
        sentence: 'Imprimée dans 1\u00A0brouillon.',
        editions: [{ editionId: 'e', status: 'brouillon' }],
      }
    if (cell.amount === 'abc') return { outcome: 'refused', sentence: 'Pas un nombre.' }
    if (cell.amount === '' && cell.restore === null) {
      current.delete(key)
      return { outcome: 'saved', value: null }
    }
    return { outcome: 'saved', value: put(key, rows.get(cell.restore ?? '')?.amount ?? cell.amount) }
  }
  const send = async ({ cells }: { cells: CellWrite[] }): Promise<SendAnswer> => {
    sent.push(cells)
    await Promise.resolve()
    return down ? { outcome: 'offline', sentence: 'Coupé.' } : { outcome: 'done', results: cells.map(judge) }
  }
  return {
    send,
    sent,
    put,
    amount: (key: string) => rows.get(current.get(key) ?? '')?.amount ?? null,
    rows: () => rows.size,
    cut: (is: boolean) => {
      down = is
    },
  }
}

const settled = (store: ReturnType<typeof createGridStore>) =>
  new Promise<void>(resolve => {
    if (!store.snapshot().saving) return resolve()
    const stop = store.subscribe(() => {
      if (store.snapshot().saving) return
      stop()
      resolve()
    })
  })

const open = () => {
  const there = server()
  const first = there.put(cellKey(lens), '641')
  const store = createGridStore([[cellKey(lens), first]], there.send)
  const write = async (edits: Parameters<typeof store.edit>[0]) => {
    store.edit(edits, '')
    await settled(store)
  }
  const shown = (address: typeof lens) => store.snapshot().cells.get(cellKey(address))?.amount ?? null
  return { there, store, write, shown }
}

describe('the cells of a grid', () => {
  it('show a new value only once the server gave it back', async () => {
    const { store, shown } = open()
    store.edit([{ ...lens, amount: '700' }], '')
    expect(shown(lens)).toBe('641')
    expect(store.snapshot().pending.get(cellKey(lens))?.state).toBe('saving')
    await settled(store)
    expect(shown(lens)).toBe('700')
    expect(store.unsaved()).toBe(false)
  })

  it('are undone and redone by writing former rows again: nothing is erased', async () => {
    const { there, store, write, shown } = open()
    await write([
      { ...lens, amount: '700' },
      { ...arras, amount: '12' },
    ])
    await write([{ ...lens, amount: '710' }])
    store.undo()
    await settled(store)
    expect(shown(lens)).toBe('700')
    store.undo()
    await settled(store)
    expect([shown(lens), shown(arras)]).toEqual(['641', null])
    expect(store.snapshot()).toMatchObject({ canUndo: false, canRedo: true })
    store.redo()
    await settled(store)
    expect([shown(lens), shown(arras)]).toEqual(['700', '12'])
    store.redo()
    await settled(store)
    expect(there.amount(cellKey(lens))).toBe('710')
    expect(there.rows()).toBe(9)
  })

  it('forget what could be redone once something else is written', async () => {
    const { store, write } = open()
    await write([{ ...lens, amount: '700' }])
    store.undo()
    await settled(store)
    await write([{ ...lens, amount: '800' }])
    expect(store.snapshot().canRedo).toBe(false)
  })

  it('keep both values of a conflict, and write over only on purpose', async () => {
    const { there, store, write, shown } = open()
    there.put(cellKey(lens), '999')
    await write([{ ...lens, amount: '700' }])
    expect(store.snapshot().pending.get(cellKey(lens))).toMatchObject({
      state: 'conflict',
      theirs: { amount: '999' },
      edit: { amount: '700' },
    })
    expect(there.amount(cellKey(lens))).toBe('999')
    store.overwrite(cellKey(lens), '')
    await settled(store)
    expect(shown(lens)).toBe('700')
  })

  it('take theirs when the person gives up, and never undo it', async () => {
    const { there, store, write, shown } = open()
    await write([{ ...lens, amount: '700' }])
    there.put(cellKey(lens), '999')
    await write([{ ...lens, amount: '701' }])
    store.discard([cellKey(lens)])
    expect(shown(lens)).toBe('999')
    store.undo()
    await settled(store)
    expect(there.amount(cellKey(lens))).toBe('999')
    expect(store.snapshot().pending.size).toBe(0)
  })

  it('wait for the person when the value surprises, is refused or could not leave', async () => {
    const { there, store, write, shown } = open()
    await write([{ ...lens, amount: 'surprise' }])
    expect(store.snapshot().pending.get(cellKey(lens))?.state).toBe('confirm')
    store.confirm([cellKey(lens)], '')
    await settled(store)
    expect(shown(lens)).toBe('surprise')

    await write([{ ...lens, amount: 'abc' }])
    expect(store.snapshot().pending.get(cellKey(lens))?.state).toBe('refused')
    store.discard([cellKey(lens)])
    expect(shown(lens)).toBe('surprise')

    there.cut(true)
    await write([{ ...lens, amount: '5' }])
    expect(store.snapshot().pending.get(cellKey(lens))?.state).toBe('offline')
    there.cut(false)
    store.retry([cellKey(lens)], '')
    await settled(store)
    expect(shown(lens)).toBe('5')
  })

  it('say what is still to be settled after another is saved, and why; a refusal is not sent again', async () => {
    const { there, store, write } = open()
    const said = () => store.snapshot().said.replaceAll('\u00A0', ' ')
    await write([{ ...lens, amount: 'abc' }])
    expect(said()).toBe('1 case à régler.')
    expect(reasonsOf(store.snapshot().pending, [cellKey(lens)])).toBe('Pas un nombre.')
    await write([{ ...arras, amount: '12' }])
    expect(said()).toBe('1 valeur enregistrée, 1 case à régler.')
    const sent = there.sent.length
    store.retry([cellKey(lens)], '')
    await settled(store)
    expect(there.sent).toHaveLength(sent)
    store.discard([cellKey(lens)])
    expect(said()).toBe('')
  })

  it('wait for the person when bilans print them; undoing asks nothing', async () => {
    const { there, store, write, shown } = open()
    await write([{ ...lens, amount: 'printed' }])
    expect(store.snapshot().pending.get(cellKey(lens))?.state).toBe('printed')
    expect(shown(lens)).toBe('641')
    store.confirm([cellKey(lens)], '')
    await settled(store)
    expect(shown(lens)).toBe('printed')
    store.undo()
    await settled(store)
    expect(there.sent.at(-1)).toMatchObject([{ accepted: true }])
    expect(shown(lens)).toBe('641')
  })

  it('leave in batches the server accepts, and come back as one gesture', async () => {
    const { there, store, write } = open()
    await write(Array.from({ length: 887 }, (_, index) => ({ ...at(`commune:${index}`), amount: '1' })))
    expect(there.sent.map(cells => cells.length)).toEqual([500, 387])
    store.undo()
    await settled(store)
    expect(store.snapshot().cells.size).toBe(1)
    expect(store.snapshot().canUndo).toBe(false)
  })
})
