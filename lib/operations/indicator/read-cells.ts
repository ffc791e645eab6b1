import type { Db } from '@/lib/data/client'
import { listCells, listFormerValues, type StoredCell } from '@/lib/data/indicator/cells'
import {
  findGridIndicators,
  findGridTerritories,
  type StoredIndicator,
  type StoredTerritory,
} from '@/lib/data/indicator/grid-records'
import type { CellWrite } from '@/lib/domain/indicator/grid'
import { readPlaceKey } from '@/lib/domain/indicator/place-key'
import { groupBy } from '@/lib/domain/shared/group-by'

/** The records that a batch of cells names, found by their codes. */
export type NamedCells = {
  indicator: (code: string) => StoredIndicator | undefined
  territory: (key: string) => StoredTerritory | undefined
  /** Current values of an indicator in a territory, whatever the period. */
  series: (indicatorId: string, territoryId: string) => readonly StoredCell[]
  former: (id: string) => StoredCell | undefined
}

const pair = (indicatorId: string, territoryId: string) => `${indicatorId} ${territoryId}`

/** Everything that decides what becomes of each cell, read in four queries whatever their number. */
export const readCells = async (db: Db, cells: readonly CellWrite[]): Promise<NamedCells> => {
  const places = [...new Set(cells.map(cell => cell.territory))].flatMap(key => readPlaceKey(key) ?? [])
  // One after the other: a transaction has one connection.
  const indicators = await findGridIndicators(db, [...new Set(cells.map(cell => cell.indicator))])
  const territories = await findGridTerritories(db, places)
  const formers = await listFormerValues(
    db,
    cells.flatMap(({ restore }) => restore ?? []),
  )
  const current = await listCells(db, {
    indicatorIds: indicators.map(({ id }) => id),
    territoryIds: territories.map(({ id }) => id),
  })
  const byCode = new Map(indicators.map(record => [record.code, record]))
  const byKey = new Map(territories.map(record => [`${record.kind}:${record.code}`, record]))
  const byId = new Map(formers.map(record => [record.id, record]))
  const series = groupBy(current, ({ indicatorId, territoryId }) => pair(indicatorId, territoryId))
  return {
    indicator: code => byCode.get(code),
    territory: key => byKey.get(key),
    series: (indicatorId, territoryId) => series.get(pair(indicatorId, territoryId)) ?? [],
    former: id => byId.get(id),
  }
}
