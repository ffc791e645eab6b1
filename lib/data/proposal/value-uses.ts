import type { Status } from '@/lib/domain/edition/status'
import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'
import { listIndirectUses } from './indirect-uses'
import { listReferringBlocks } from './referring-blocks'

/** A value that takes the place of another; null when it was withdrawn. */
export type ValueChange = { oldValueId: string; newValueId: string | null }

/** A block that prints a changed value, and the cell it is about. */
export type ChangedUse = ValueChange & {
  editionId: string
  blockId: string
  /** Indicator, territory and period: one figure. */
  cell: string
}

/** Changes by their rows, or where the database finds them: `old_id` and `new_id`. An import has 100 000 of them. */
export type Changes = readonly ValueChange[] | Prisma.Sql

const sourceOf = (changes: Changes): Prisma.Sql =>
  changes instanceof Prisma.Sql
    ? changes
    : Prisma.sql`SELECT * FROM unnest(${changes.map(change => change.oldValueId)}::uuid[],
        ${changes.map(change => change.newValueId)}::uuid[]) AS c (old_id, new_id)`

/**
 * The blocks of the editions in these states that print the cell of each old value, a rank of its kind included.
 * Set-based: only the few changes of a cell that is printed somewhere are looked at one by one.
 */
export const listChangedUses = async (
  db: Db,
  changes: Changes,
  statuses: readonly Status[],
): Promise<ChangedUse[]> => {
  if (Array.isArray(changes) && changes.length === 0) return []
  const source = sourceOf(changes)
  const indicators = await db.$queryRaw<{ id: string; code: string }[]>`
    SELECT i.id, i.code FROM indicators i WHERE i.id IN (
      SELECT v.indicator_id FROM (${source}) c JOIN indicator_values v ON v.id = c.old_id)`
  const indirect = await listIndirectUses(
    db,
    indicators.map(({ code }) => code),
  )
  const rows = await db.$queryRaw<
    { old_id: string; new_id: string | null; cell: string; edition_id: string; block_id: string }[]
  >`
    WITH printed AS MATERIALIZED (
      SELECT r.indicator_id, r.period_key, r.territory_key, r.edition_id, r.block_id FROM block_references r
        WHERE r.indicator_id = ANY(${indicators.map(({ id }) => id)}::uuid[])
      UNION
      SELECT i.id, n.period_key, n.territory_key, n.edition_id, n.block_id FROM unnest(
        ${indirect.map(use => use.editionId)}::uuid[], ${indirect.map(use => use.blockId)}::uuid[],
        ${indirect.map(use => use.indicator)}::text[], ${indirect.map(use => use.territoryKey)}::text[],
        ${indirect.map(use => use.periodKey)}::text[]
      ) AS n (edition_id, block_id, code, territory_key, period_key) JOIN indicators i ON i.code = n.code
    ), changed AS (
      SELECT c.old_id, c.new_id, v.indicator_id, v.period_key, t.kind::text || ':' || t.code AS key,
        t.kind::text || ':*' AS every, v.indicator_id || ' ' || v.territory_id || ' ' || v.period_key AS cell
      FROM (${source}) c JOIN indicator_values v ON v.id = c.old_id
      JOIN territories t ON t.id = v.territory_id
      WHERE EXISTS (
        SELECT FROM printed p WHERE p.indicator_id = v.indicator_id AND p.period_key = v.period_key)
    )
    SELECT DISTINCT c.old_id, c.new_id, c.cell, p.edition_id, p.block_id
    FROM changed c JOIN printed p ON p.indicator_id = c.indicator_id AND p.period_key = c.period_key
      AND p.territory_key IN (c.key, c.every)
    JOIN editions e ON e.id = p.edition_id
    WHERE e.status::text = ANY(${[...statuses]})
    ORDER BY p.edition_id, p.block_id`
  return rows.map(row => ({
    oldValueId: row.old_id,
    newValueId: row.new_id,
    cell: row.cell,
    editionId: row.edition_id,
    blockId: row.block_id,
  }))
}

/** Blocks that print an indicator at all, or one cell of it. */
export const listValueUses = async (
  db: Db,
  indicator: { id: string; code: string },
  cell: { territoryKey: string; periodKey: string } | null,
): Promise<{ editionId: string; blockId: string; via: string | null }[]> => {
  const kind = cell?.territoryKey.split(':')[0]
  const keys = cell ? [cell.territoryKey, `${kind}:*`] : []
  const direct = await listReferringBlocks(db, {
    indicatorId: indicator.id,
    ...(cell && { territoryKey: { in: keys }, periodKey: cell.periodKey }),
  })
  const indirect = (await listIndirectUses(db, [indicator.code])).filter(
    use => !cell || (keys.includes(use.territoryKey) && use.periodKey === cell.periodKey),
  )
  return [
    ...direct.map(use => ({ ...use, via: null })),
    ...indirect.map(({ editionId, blockId, via }) => ({ editionId, blockId, via })),
  ]
}
