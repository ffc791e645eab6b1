import { type CellValue, cellKey } from '@/lib/domain/indicator/grid'
import type { ProposedCell } from '@/lib/domain/indicator/proposed-cell'
import type { Spot } from './grid-keys'
import type { GridModel } from './grid-model'

/** Where a proposed value goes in this grid; `whole` when nothing is left to choose. */
export const proposedSpot = (model: GridModel, proposed: ProposedCell): { spot: Spot; whole: boolean } => {
  const line = model.lines.findIndex(
    at =>
      at.kind === 'values' &&
      at.row.indicator === proposed.indicator &&
      at.row.territory === proposed.territory,
  )
  const column = model.columns.findIndex(under => under.kind === 'period' && under.period === proposed.period)
  return { spot: { line: Math.max(0, line), column: Math.max(0, column) }, whole: line >= 0 && column >= 0 }
}

/** Recorded since: the address of a proposal, opened again, proposes nothing more. */
export const isRecorded = (cells: ReadonlyMap<string, CellValue>, proposed: ProposedCell): boolean => {
  const { indicator, territory, period, amount } = proposed
  if (indicator === null || period === null) return false
  const value = cells.get(cellKey({ indicator, territory, period }))
  return value?.amount != null && Number(value.amount) === Number(amount)
}
