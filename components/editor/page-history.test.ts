import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Content,
  emptyHistory,
  inverse,
  type PageHistory,
  record,
  redoTurn,
  type Step,
  undoTurn,
  without,
} from './page-history'

const wrote = (id: string, before: string, after: string, at = 0): Step => ({
  kind: 'write',
  at,
  changes: [{ target: { kind: 'block', id }, before: { text: before }, after: { text: after } }],
})
const place = (rubriqueId: string, position: number) => ({ rubriqueId, position })
const all = (...steps: Step[]) => steps.reduce(record, emptyHistory)
const undone = (history: PageHistory): PageHistory => undoTurn(history)?.after(history) ?? history

describe('the history of a page', () => {
  it('undoes the last thing done, whichever block it was done in', () => {
    const moved: Step = { kind: 'move', blockId: 'b', from: place('r', 1), to: place('s', 2) }
    const history = all(wrote('a', '', 'un'), moved)
    expect(undoTurn(history)?.doing).toEqual({ ...moved, from: place('s', 2), to: place('r', 1) })
    const once = undone(history)
    expect(undoTurn(once)?.doing).toEqual(wrote('a', 'un', ''))
    const twice = undone(once)
    expect(undoTurn(twice)).toBeNull()
    expect(redoTurn(twice)?.doing).toEqual(wrote('a', '', 'un'))
  })

  it('keeps what is typed while the server undoes, or does again', () => {
    const moved: Step = { kind: 'move', blockId: 'b', from: place('r', 1), to: place('s', 2) }
    const typed = wrote('a', '', 'un')
    const history = all(moved)
    const undo = undoTurn(history)
    expect(undo?.after(record(history, typed))).toEqual({ past: [typed], future: [] })
    const redo = redoTurn(undone(history))
    expect(redo?.after(record(undone(history), typed))).toEqual({ past: [typed, moved], future: [] })
    expect(without(record(history, typed), moved)).toEqual({ past: [typed], future: [] })
  })

  it('makes one step of words typed without a pause in one block', () => {
    const history = all(wrote('a', '', 'u', 0), wrote('a', 'u', 'un', 1500), wrote('a', 'un', 'un d', 4000))
    expect(history.past).toEqual([wrote('a', '', 'un', 1500), wrote('a', 'un', 'un d', 4000)])
    expect(all(wrote('a', '', 'u'), wrote('b', '', 'v')).past).toHaveLength(2)
  })

  it('follows what a field undid by itself', () => {
    const history = all(wrote('a', '', 'un', 0), wrote('a', 'un', '', 9000))
    expect(history).toEqual({ past: [], future: [wrote('a', '', 'un', 0)] })
    expect(all(wrote('a', 'un', 'un')).past).toEqual([])
  })

  it('forgets what could be done again once something else is done', () => {
    const back = undone(all(wrote('a', '', 'un')))
    expect(redoTurn(back)).not.toBeNull()
    expect(redoTurn(record(back, wrote('b', '', 'deux')))).toBeNull()
  })

  it('takes back an addition by a removal, and the contrary', () => {
    const enter: Step = { kind: 'enter', blockId: 'b', place: place('r', 3) }
    expect(inverse(enter)).toEqual({ ...enter, kind: 'leave' })
    expect(inverse(inverse(enter))).toEqual(enter)
  })

  it('takes back what was done to a rubrique in the same way', () => {
    const spot = { page: 2, position: 3 }
    const enter: Step = { kind: 'rubrique-enter', rubriqueId: 'r', spot }
    const moved: Step = { kind: 'rubrique-move', rubriqueId: 'r', from: spot, to: { page: 3, position: 5 } }
    expect(inverse(enter)).toEqual({ kind: 'rubrique-leave', rubriqueId: 'r', spot })
    expect(inverse(inverse(enter))).toEqual(enter)
    expect(inverse(moved)).toEqual({ ...moved, from: moved.to, to: spot })
    expect(undoTurn(all(enter, wrote('r', '', 'Titre'), moved))?.doing).toEqual(inverse(moved))
  })
})

/** A page that only knows contents: what undoing everything must give back. */
const applied = (page: Map<string, Content>, step: Step): void => {
  if (step.kind === 'write') for (const { target, after } of step.changes) page.set(target.id, after)
}

describe('whatever is typed', () => {
  const typed = fc.array(
    fc.record({ id: fc.constantFrom('a', 'b'), text: fc.string({ maxLength: 2 }), wait: fc.nat(4000) }),
    { maxLength: 20 },
  )

  it('gives the first page back when all is undone, and the last when all is done again', () => {
    fc.assert(
      fc.property(typed, words => {
        const page = new Map<string, Content>([
          ['a', { text: '' }],
          ['b', { text: '' }],
        ])
        let history: PageHistory = emptyHistory
        let at = 0
        for (const { id, text, wait } of words) {
          at += wait
          const step = wrote(id, String(page.get(id)?.text), text, at)
          applied(page, step)
          history = record(history, step)
        }
        const end = new Map(page)
        let steps = 0
        for (let turn = undoTurn(history); turn; turn = undoTurn(history)) {
          applied(page, turn.doing)
          history = turn.after(history)
          steps += 1
        }
        expect([...page.values()]).toEqual([{ text: '' }, { text: '' }])
        for (; steps > 0; steps -= 1) {
          const turn = redoTurn(history)
          if (!turn) throw new Error('what was undone can be done again')
          applied(page, turn.doing)
          history = turn.after(history)
        }
        expect(page).toEqual(end)
      }),
    )
  })
})
