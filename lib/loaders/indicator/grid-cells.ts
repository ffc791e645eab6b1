import 'server-only'
import type { StoredCell } from '@/lib/data/indicator/cells'
import type { StoredIndicator } from '@/lib/data/indicator/grid-records'
import { type CellValue, cellKey } from '@/lib/domain/indicator/grid'
import type { Viewer } from '@/lib/domain/policy/role'
import { cellOf } from '@/lib/operations/indicator/cell-of'
import type { Concealed } from '@/lib/operations/indicator/concealed-values'

type Input = {
  stored: readonly StoredCell[]
  indicators: readonly StoredIndicator[]
  /** Territory id → its key. */
  keys: ReadonlyMap<string, string>
  concealed: Concealed
}

/** The values as this person may see them, each at its address. */
export const gridCells = (
  viewer: Viewer,
  { stored, indicators, keys, concealed }: Input,
): [string, CellValue][] => {
  const byId = new Map(indicators.map(record => [record.id, record]))
  return stored.flatMap((value): [string, CellValue][] => {
    const indicator = byId.get(value.indicatorId)
    const territory = keys.get(value.territoryId)
    if (!indicator || !territory) return []
    const address = cellKey({ indicator: indicator.code, territory, period: value.periodKey })
    const seen = cellOf(viewer, value, indicator)
    const words = concealed.get(value.id)
    return [[address, words === undefined ? seen : { ...seen, amount: null, concealed: words }]]
  })
}
