import type { Db } from '../client'

/** A current value as the grid reads it. */
export const cellSelect = {
  id: true,
  indicatorId: true,
  territoryId: true,
  periodKey: true,
  periodHint: true,
  amount: true,
  precision: true,
  status: true,
  source: true,
  sourceUrl: true,
  extractedOn: true,
  fictitious: true,
  enteredById: true,
  enteredAt: true,
  certifiedAt: true,
  enteredBy: { select: { name: true } },
  lifted: { select: { valueId: true } },
} as const

/** Current values of these indicators in these territories. At least one of the two lists is short. */
export const listCells = (
  db: Db,
  where: { indicatorIds: readonly string[]; territoryIds: readonly string[] },
) =>
  db.value.findMany({
    where: {
      supersededAt: null,
      indicatorId: { in: [...where.indicatorIds] },
      territoryId: { in: [...where.territoryIds] },
    },
    select: cellSelect,
  })
export type StoredCell = Awaited<ReturnType<typeof listCells>>[number]

/** Every current value of a territory. */
export const listTerritoryCells = (db: Db, territoryId: string) =>
  db.value.findMany({ where: { supersededAt: null, territoryId }, select: cellSelect })

/** Former values that an undo writes again, whatever cell they are of: the caller checks. */
export const listFormerValues = (db: Db, ids: readonly string[]) =>
  db.value.findMany({ where: { id: { in: [...ids] } }, select: cellSelect })

/** Periods for which the indicator has a value anywhere, or that a collection under way asks for. */
export const listPeriods = async (db: Db, indicatorId: string): Promise<string[]> => {
  const rows = await db.$queryRaw<{ key: string }[]>`
    SELECT DISTINCT period_key AS key FROM indicator_values
      WHERE indicator_id = ${indicatorId}::uuid AND superseded_at IS NULL
    UNION
    SELECT n.period_key FROM collection_needs n JOIN collections c ON c.id = n.collection_id
      WHERE n.indicator_id = ${indicatorId}::uuid AND c.archived_at IS NULL`
  return rows.map(row => row.key)
}

/** Why stated totals differ from the sum of their parts. */
export const listGaps = (db: Db, valueIds: readonly string[]) =>
  db.totalGap.findMany({
    where: { valueId: { in: [...valueIds] } },
    select: {
      valueId: true,
      difference: true,
      reason: true,
      explainedAt: true,
      explainedBy: { select: { name: true } },
    },
  })
