import type { Db } from '@/lib/data/client'
import { recordEvents } from '@/lib/data/history/record'
import { type ValueWrite, writeValues } from '@/lib/data/indicator/write-values'
import type { CellOutcome, SaveCells } from '@/lib/domain/indicator/grid'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { openProposals, renewProposals } from '../proposal/open-proposals'
import { transact } from '../transaction'
import { changedMeanwhile } from './changed-meanwhile'
import { planCell } from './plan-cell'
import { readCells } from './read-cells'
import { type Withheld, withholdPrinted } from './withhold-printed'
import { writtenCell } from './written-cell'

/**
 * Writes a batch of cells, each on the value that was read there. What can be saved is saved, in one transaction; the
 * rest is told cell by cell: conflict, refusal, a surprise to confirm, or bilans that print it. Nothing is ever erased.
 */
export const saveCells = (
  context: OperationContext,
  input: SaveCells,
): Promise<Result<{ results: CellOutcome[] }>> =>
  transact(context.db, async tx => {
    const named = await readCells(tx, input.cells)
    const seen = new Set<string>()
    const planned = input.cells.map(cell => planCell(context, { cell, named, seen, reason: input.reason }))
    return ok({ results: await execute(tx, context, await withholdPrinted(tx, input.cells, planned)) })
  })

const execute = async (
  tx: Db,
  context: OperationContext,
  { planned, printed }: Withheld,
): Promise<CellOutcome[]> => {
  const writes = planned.flatMap(plan => (plan.do === 'write' ? [plan] : []))
  const author = { id: context.viewer.id, at: context.now }
  const written = await writeValues(
    tx,
    writes.map(plan => plan.write),
    author,
  )
  const done = new Map(writes.map((plan, index) => [plan, written[index]]))
  const changes = writes.flatMap((plan, index) => {
    const result = written[index]
    // What no bilan prints proposes nothing: it was looked up a moment ago, in this very transaction.
    if (!plan.write.readId || !printed.has(plan.write.readId) || !result || result.outcome === 'conflict')
      return []
    return [{ oldValueId: plan.write.readId, newValueId: result.outcome === 'written' ? result.id : null }]
  })
  await openProposals(tx, changes, context.now)
  if (writes.some(({ write }) => write.readId === null)) await renewProposals(tx, context.now)
  await recordEvents(
    tx,
    writes.flatMap(plan => {
      const result = done.get(plan)
      if (!result || result.outcome === 'conflict') return []
      return [eventOf(context, plan.write, result.outcome === 'written' ? result.id : null, plan.before)]
    }),
  )
  const outcomes: CellOutcome[] = []
  for (const plan of planned) {
    if (plan.do === 'tell') outcomes.push(plan.outcome)
    else {
      const result = done.get(plan)
      outcomes.push(
        result?.outcome === 'written'
          ? { outcome: 'saved', value: writtenCell(context.viewer, plan, result.id) }
          : result?.outcome === 'withdrawn'
            ? { outcome: 'saved', value: null }
            : await changedMeanwhile(tx, context.viewer, plan),
      )
    }
  }
  return outcomes
}

const eventOf = (context: OperationContext, write: ValueWrite, id: string | null, before: string | null) => ({
  actor: context.viewer,
  at: context.now,
  action:
    id === null
      ? ('value.withdraw' as const)
      : write.readId
        ? ('value.correct' as const)
        : ('value.enter' as const),
  subject: { kind: 'value', id: id ?? write.readId ?? '' },
  data: {
    ...(before !== null && { from: before }),
    ...(write.content && { to: write.content.amount }),
    reason: write.reason,
  },
})
