import {
  type Aggregate,
  aggregatePeriods,
  aggregatePlaces,
  type Gap,
  gapBetween,
  type PeriodPart,
} from '@/lib/domain/indicator/aggregation'
import {
  type CellAddress,
  type CellValue,
  cellKey,
  type GridData,
  type GridRow,
} from '@/lib/domain/indicator/grid'
import { parsePeriod } from '@/lib/domain/indicator/period'
import { periodHeading } from '@/lib/domain/indicator/period-order'

/** A line of the grid: a row of values, or what they come to. */
export type Line = { kind: 'values'; row: GridRow } | { kind: 'computed'; key: string; label: string }

export type Column =
  | { kind: 'period'; period: string; heading: string }
  | { kind: 'computed'; heading: string }

/** What stands at a crossing. */
export type Crossing =
  | { kind: 'value'; address: CellAddress; key: string; row: GridRow }
  | { kind: 'computed'; aggregate: Aggregate }

type Cells = ReadonlyMap<string, CellValue>

const nothing: Aggregate = { kind: 'none', explanation: 'Rien à calculer ici.' }

/** Periods that a total over time is made of: years, or school years when there are no others. */
const addedPeriods = (periods: readonly string[]): string[] => {
  const of = (kind: 'year' | 'school_year' | 'stock') =>
    periods.filter(key => parsePeriod(key)?.kind === kind)
  for (const kind of ['year', 'school_year', 'stock'] as const) if (of(kind).length > 1) return of(kind)
  return []
}

/** The lines and columns of the grid, and what each crossing is: values as they are known, totals as they follow. */
export const gridModel = (data: GridData, periods: readonly string[], cells: Cells) => {
  const added = addedPeriods(periods)
  const [only] = Object.values(data.indicators)
  const ruleLabel = { sum: 'Somme', mean: 'Moyenne', last: 'Dernière', never: '' } as const
  const withTotals =
    added.length > 0 &&
    Object.values(data.indicators).some(({ periodAggregation }) => periodAggregation !== 'never')
  const columns: Column[] = [
    ...periods.map((period): Column => ({ kind: 'period', period, heading: periodHeading(period) })),
    ...(withTotals
      ? [
          {
            kind: 'computed' as const,
            heading:
              data.axis === 'indicator' && only
                ? `${ruleLabel[only.periodAggregation]} ${periodHeading(added[0] ?? '')} à ${periodHeading(added.at(-1) ?? '')}`
                : 'Ensemble',
          },
        ]
      : []),
  ]
  const { parts } = data
  const lines: Line[] = data.rows.flatMap((row): Line[] => {
    const line: Line = { kind: 'values', row }
    return row.role === 'whole' && parts && only
      ? [
          line,
          { kind: 'computed', key: 'computed', label: computedLabel(only.territoryAggregation, parts[1]) },
        ]
      : [line]
  })

  const at = (row: GridRow, period: string) =>
    cells.get(cellKey({ indicator: row.indicator, territory: row.territory, period }))

  const ofPlaces = (period: string): Aggregate => {
    if (!parts || !only) return nothing
    const of = (role: GridRow['role']) =>
      data.rows
        .filter(row => row.role === role)
        .map(row => {
          const value = at(row, period)
          return { label: row.label, amount: value?.amount ?? null, precision: value?.precision ?? 'exact' }
        })
    return aggregatePlaces(only.territoryAggregation, of('part'), of('split'), parts)
  }

  const ofPeriods = (row: GridRow): Aggregate => {
    const indicator = data.indicators[row.indicator]
    if (!indicator) return nothing
    const values = added.map((period): PeriodPart => {
      const value = at(row, period)
      return {
        label: periodHeading(period),
        period: parsePeriod(period) ?? { kind: 'unspecified' },
        amount: value?.amount ?? null,
        precision: value?.precision ?? 'exact',
      }
    })
    return aggregatePeriods(indicator.periodAggregation, values)
  }

  const byPeriod = new Map(periods.map(period => [period, parts ? ofPlaces(period) : nothing]))

  const crossing = (line: Line, column: Column): Crossing => {
    if (line.kind === 'computed')
      return {
        kind: 'computed',
        aggregate: column.kind === 'period' ? (byPeriod.get(column.period) ?? nothing) : nothing,
      }
    const { row } = line
    if (column.kind === 'computed') return { kind: 'computed', aggregate: ofPeriods(row) }
    const address = { indicator: row.indicator, territory: row.territory, period: column.period }
    return { kind: 'value', address, key: cellKey(address), row }
  }

  /** The difference of a stated total with the sum of its parts, where the rule is a sum. */
  const gapAt = (row: GridRow, period: string): Gap | null => {
    if (row.role !== 'whole' || only?.territoryAggregation !== 'sum') return null
    const value = at(row, period)
    return value
      ? gapBetween(value.amount, byPeriod.get(period) ?? nothing, data.gaps[value.id] ?? null)
      : null
  }

  return { lines, columns, crossing, gapAt }
}
export type GridModel = ReturnType<typeof gridModel>

const computedLabel = (rule: 'sum' | 'mean' | 'last' | 'never', many: string): string =>
  rule === 'mean' ? `Moyenne des ${many}` : rule === 'sum' ? `Somme des ${many}` : `D’après les ${many}`
