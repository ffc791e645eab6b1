import {
  batchSize,
  type CellAddress,
  type CellOutcome,
  type CellValue,
  type CellWrite,
  cellKey,
  type GridData,
} from '@/lib/domain/indicator/grid'
import type { Edit, GridState, Pending, Send } from './grid-edit'
import { type BatchKind, summary, type Tally } from './grid-summary'

/** The rows to write again to undo or to redo; null: the cell was empty then. */
type Step = { address: CellAddress; back: string | null; forth: string | null }[]
type Batch = { edits: Edit[]; reason: string; kind: BatchKind; step: Step }

const undoReason = 'Annulation d’une saisie'
const redoReason = 'Saisie rétablie'

/**
 * The cells of a grid: batches leave one at a time, each cell naming the value it was written on, and a cell shows a
 * new value only once the server gave it back. Undo and redo write former rows again over the person's own, never
 * over what someone else wrote since.
 */
export const createGridStore = (initial: GridData['cells'], send: Send) => {
  let state: GridState = {
    cells: new Map(initial),
    pending: new Map(),
    saving: false,
    canUndo: false,
    canRedo: false,
    said: '',
  }
  const listeners = new Set<() => void>()
  const queue: Batch[] = []
  const undoSteps: Step[] = []
  const redoSteps: Step[] = []
  /** The row that this session last left in a cell (null: none). */
  const mine = new Map<string, string | null>()

  const update = (change: Partial<GridState>) => {
    state = { ...state, ...change, canUndo: undoSteps.length > 0, canRedo: redoSteps.length > 0 }
    for (const listener of listeners) listener()
  }

  const idOf = (key: string): string | null => state.cells.get(key)?.id ?? null

  const enqueue = (batch: Batch) => {
    if (batch.edits.length === 0) return
    const pending = new Map(state.pending)
    for (const edit of batch.edits) pending.set(cellKey(edit), { state: 'saving', edit })
    queue.push(batch)
    update({ pending })
    if (!state.saving) void run()
  }

  const run = async () => {
    update({ saving: true })
    for (let batch = queue.shift(); batch; batch = queue.shift()) await process(batch)
    update({ saving: false })
  }

  const process = async (batch: Batch) => {
    const step: Step = []
    const tally = { saved: 0 }
    for (let start = 0; start < batch.edits.length; start += batchSize) {
      const edits = batch.edits.slice(start, start + batchSize)
      const before = edits.map(edit => idOf(cellKey(edit)))
      const answer = await send({ cells: edits.map(toWrite), reason: batch.reason })
      if (answer.outcome === 'done') settle(edits, before, answer.results, step, tally)
      else {
        const { outcome, sentence } = answer
        const pending = new Map(state.pending)
        for (const edit of edits) pending.set(cellKey(edit), { state: outcome, edit, sentence })
        update({ pending })
      }
    }
    record(batch, step)
    // Those of an earlier gesture too: « 1 valeur enregistrée » must not hide what is still to be settled.
    update({ said: summary(batch.kind, { ...tally, waiting: waiting([...state.pending.keys()]).length }) })
  }

  const toWrite = (edit: Edit): CellWrite => ({
    indicator: edit.indicator,
    territory: edit.territory,
    period: edit.period,
    readId: idOf(cellKey(edit)),
    amount: edit.amount,
    precision: edit.precision,
    status: edit.status,
    source: edit.source,
    restore: edit.restore ?? null,
    confirmed: edit.confirmed ?? false,
    accepted: edit.accepted ?? false,
  })

  const settle = (
    edits: readonly Edit[],
    before: readonly (string | null)[],
    results: readonly CellOutcome[],
    step: Step,
    tally: Pick<Tally, 'saved'>,
  ) => {
    const cells = new Map(state.cells)
    const pending = new Map(state.pending)
    for (const [index, edit] of edits.entries()) {
      const result = results[index]
      const key = cellKey(edit)
      if (!result) continue
      if (result.outcome !== 'saved' && result.outcome !== 'unchanged') {
        const { outcome, ...told } = result
        pending.set(key, { ...told, state: outcome, edit } as Pending)
        continue
      }
      pending.delete(key)
      if (result.value) cells.set(key, result.value)
      else cells.delete(key)
      if (result.outcome === 'unchanged') continue
      tally.saved += 1
      const forth = result.value?.id ?? null
      mine.set(key, forth)
      step.push({ address: addressOf(edit), back: before[index] ?? null, forth })
    }
    update({ cells, pending })
  }

  const record = (batch: Batch, step: Step) => {
    if (step.length === 0) return
    if (batch.kind === 'edit') {
      undoSteps.push(step)
      redoSteps.length = 0
    } else if (batch.kind === 'undo') redoSteps.push(batch.step)
    else undoSteps.push(batch.step)
  }

  /** Only what is still as this session left it; somebody else's value is not ours to undo. */
  const rewrite = (kind: 'undo' | 'redo') => {
    const step = (kind === 'undo' ? undoSteps : redoSteps).pop()
    if (!step || state.saving) {
      if (step) (kind === 'undo' ? undoSteps : redoSteps).push(step)
      return
    }
    const possible = step.filter(({ address }) => mine.get(cellKey(address)) === idOf(cellKey(address)))
    const edits = possible.map(({ address, back, forth }): Edit => {
      const restore = kind === 'undo' ? back : forth
      // To take back what one just did needs no second thought.
      return { ...address, amount: restore === null ? '' : '0', restore, accepted: true }
    })
    if (edits.length < step.length)
      update({ said: 'Une partie a été changée par quelqu’un d’autre depuis : elle reste comme elle est.' })
    else update({})
    enqueue({ edits, kind, step: possible, reason: kind === 'undo' ? undoReason : redoReason })
  }

  const waiting = (keys: readonly string[], states?: readonly Pending['state'][]): Pending[] =>
    keys.flatMap(key => {
      const pending = state.pending.get(key)
      return pending && pending.state !== 'saving' && (!states || states.includes(pending.state))
        ? [pending]
        : []
    })

  const drop = (keys: readonly string[], cells: ReadonlyMap<string, CellValue> = state.cells) => {
    const pending = new Map(state.pending)
    for (const key of keys) pending.delete(key)
    update({ pending, cells, said: '' })
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => state,
    edit: (edits: Edit[], reason: string) => enqueue({ edits, reason, kind: 'edit', step: [] }),
    undo: () => rewrite('undo'),
    redo: () => rewrite('redo'),
    /** « Oui, c’est bien cette valeur », « Enregistrer quand même »: both questions are answered at once. */
    confirm: (keys: readonly string[], reason: string) =>
      enqueue({
        edits: waiting(keys, ['confirm', 'printed']).map(({ edit }) => ({
          ...edit,
          confirmed: true,
          accepted: true,
        })),
        reason,
        kind: 'edit',
        step: [],
      }),
    /** Sends again what could not leave. */
    retry: (keys: readonly string[], reason: string) =>
      enqueue({
        edits: waiting(keys, ['offline']).map(({ edit }) => edit),
        reason,
        kind: 'edit',
        step: [],
      }),
    /** After a conflict, knowingly: the person's value over the other's. */
    overwrite: (key: string, reason: string) => {
      const found = state.pending.get(key)
      if (found?.state !== 'conflict') return
      update({ cells: withCell(state.cells, key, found.theirs) })
      enqueue({ edits: [found.edit], reason, kind: 'edit', step: [] })
    },
    /** Gives up what was typed; after a conflict, theirs is shown. */
    discard: (keys: readonly string[]) => {
      let cells = state.cells
      for (const key of keys) {
        const found = state.pending.get(key)
        if (found?.state === 'conflict') cells = withCell(cells, key, found.theirs)
      }
      drop(keys, cells)
    },
    /** A value changed otherwise (certified, lifted), as the server said. */
    patch: (keys: readonly string[], change: Partial<CellValue>) => {
      const cells = new Map(state.cells)
      for (const key of keys) {
        const value = cells.get(key)
        if (value) cells.set(key, { ...value, ...change })
      }
      update({ cells })
    },
    say: (said: string) => update({ said }),
    unsaved: (): boolean => state.saving || state.pending.size > 0,
  }
}

const addressOf = ({ indicator, territory, period }: Edit): CellAddress => ({ indicator, territory, period })

const withCell = (
  cells: ReadonlyMap<string, CellValue>,
  key: string,
  value: CellValue | null,
): ReadonlyMap<string, CellValue> => {
  const next = new Map(cells)
  if (value) next.set(key, value)
  else next.delete(key)
  return next
}
