import type { Db } from '@/lib/data/client'
import { listCells, type StoredCell } from '@/lib/data/indicator/cells'
import type { StoredIndicator } from '@/lib/data/indicator/grid-records'
import type { CellOutcome } from '@/lib/domain/indicator/grid'
import type { Viewer } from '@/lib/domain/policy/role'
import { cellOf } from './cell-of'
import type { WritePlan } from './plan-cell'

/** Somebody changed the cell since it was read: both values are told, and the person chooses. */
export const conflictWith = (
  viewer: Viewer,
  theirs: StoredCell | null,
  indicator: StoredIndicator,
): CellOutcome => ({
  outcome: 'conflict',
  sentence: theirs
    ? 'Quelqu’un a changé cette case depuis que vous l’avez lue : rien n’a été enregistré par-dessus.'
    : 'Quelqu’un a retiré cette valeur depuis que vous l’avez lue : rien n’a été enregistré.',
  theirs: theirs && cellOf(viewer, theirs, indicator),
  by: theirs?.enteredBy?.name ?? null,
  at: theirs?.enteredAt.toISOString() ?? null,
})

/** The same, discovered while writing: what now stands there is read again. */
export const changedMeanwhile = async (tx: Db, viewer: Viewer, plan: WritePlan): Promise<CellOutcome> => {
  const { indicatorId, territoryId, periodKey } = plan.write
  const now = await listCells(tx, { indicatorIds: [indicatorId], territoryIds: [territoryId] })
  const theirs = now.find(value => value.periodKey === periodKey) ?? null
  return conflictWith(viewer, theirs, plan.indicator)
}
