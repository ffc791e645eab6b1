import type { CellOutcome } from '@/lib/domain/import/status'
import type { Db } from '../client'

export type CellFilter = CellOutcome | 'doubtful' | null

const where = (batchId: string, filter: CellFilter) => {
  if (filter === null) return { batchId }
  if (filter !== 'doubtful') return { batchId, outcome: filter }
  return { batchId, doubt: { not: null }, outcome: { in: ['new' as const, 'changed' as const] } }
}

const byId = <T extends { id: string }>(records: readonly T[]) =>
  new Map(records.map(record => [record.id, record]))

/** One page of what an import would do, in the order of the file. */
export const listCells = async (
  db: Db,
  batchId: string,
  filter: CellFilter,
  page: { skip: number; take: number },
) => {
  const rows = await db.importCell.findMany({
    where: where(batchId, filter),
    orderBy: [{ line: 'asc' }, { column: 'asc' }],
    ...page,
    select: {
      line: true,
      column: true,
      outcome: true,
      reason: true,
      raw: true,
      doubt: true,
      periodKey: true,
      amount: true,
      precision: true,
      status: true,
      source: true,
      indicatorId: true,
      territoryId: true,
      currentId: true,
    },
  })
  const ids = (of: (row: (typeof rows)[number]) => string | null) => [
    ...new Set(rows.flatMap(row => of(row) ?? [])),
  ]
  const [indicators, territories, current] = await Promise.all([
    db.indicator.findMany({
      where: { id: { in: ids(row => row.indicatorId) } },
      select: {
        id: true,
        code: true,
        labelMany: true,
        unit: true,
        serviceId: true,
        smallCountThreshold: true,
      },
    }),
    db.territory.findMany({
      where: { id: { in: ids(row => row.territoryId) } },
      select: { id: true, kind: true, code: true, name: true, liaison: true },
    }),
    db.value.findMany({
      where: { id: { in: ids(row => row.currentId) } },
      select: { id: true, amount: true, precision: true, status: true, source: true },
    }),
  ])
  const [indicator, territory, value] = [byId(indicators), byId(territories), byId(current)]
  return rows.map(({ indicatorId, territoryId, currentId, ...row }) => ({
    ...row,
    indicator: indicator.get(indicatorId ?? '') ?? null,
    territory: territory.get(territoryId ?? '') ?? null,
    current: value.get(currentId ?? '') ?? null,
  }))
}
export type ImportCellRow = Awaited<ReturnType<typeof listCells>>[number]
