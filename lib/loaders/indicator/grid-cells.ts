import 'server-only'
import type { StoredCell } from '@/lib/data/indicator/cells'
import type { StoredIndicator } from '@/lib/data/indicator/grid-records'
import { type CellValue, cellKey } from '@/lib/domain/indicator/grid'
import { concealDeducible, type JudgedCell } from '@/lib/domain/indicator/grid-masking'
import type { Viewer } from '@/lib/domain/policy/role'
import { cellOf } from '@/lib/operations/indicator/cell-of'

type Input = {
  stored: readonly StoredCell[]
  indicators: readonly StoredIndicator[]
  /** Territory id → its key. */
  keys: ReadonlyMap<string, string>
  wholeId: string | null
}

/** The values as this person may see them, each at its address. */
export const gridCells = (
  viewer: Viewer,
  { stored, indicators, keys, wholeId }: Input,
): [string, CellValue][] => {
  const byId = new Map(indicators.map(record => [record.id, record]))
  const judged = stored.flatMap((value): JudgedCell[] => {
    const indicator = byId.get(value.indicatorId)
    const territory = keys.get(value.territoryId)
    if (!indicator || !territory) return []
    return [
      {
        key: cellKey({ indicator: indicator.code, territory, period: value.periodKey }),
        period: value.periodKey,
        role: value.territoryId === wholeId ? 'whole' : 'part',
        amount: value.amount.toFixed(),
        value: cellOf(viewer, value, indicator),
      },
    ]
  })
  const [only] = indicators
  return wholeId === null || !only
    ? judged.map(({ key, value }) => [key, value])
    : [...concealDeducible(judged, only.smallCountThreshold)]
}
