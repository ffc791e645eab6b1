import type { Status } from '@/lib/domain/edition/status'
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

/**
 * The blocks of the editions in these states that print the cell of each old value, a rank of its kind included.
 * Set-based: an import gives thousands of changes at once.
 */
export const listChangedUses = async (
  db: Db,
  changes: readonly ValueChange[],
  statuses: readonly Status[],
): Promise<ChangedUse[]> => {
  if (changes.length === 0) return []
  const olds = changes.map(change => change.oldValueId)
  const news = changes.map(change => change.newValueId)
  const codes = await db.$queryRaw<{ code: string }[]>`
    SELECT DISTINCT i.code FROM indicator_values v JOIN indicators i ON i.id = v.indicator_id
    WHERE v.id = ANY(${olds}::uuid[])`
  const indirect = await listIndirectUses(
    db,
    codes.map(({ code }) => code),
  )
  const rows = await db.$queryRaw<
    { old_id: string; new_id: string | null; cell: string; edition_id: string; block_id: string }[]
  >`
    WITH changed AS (
      SELECT c.old_id, c.new_id, v.indicator_id, i.code, v.period_key,
        t.kind::text || ':' || t.code AS key, t.kind::text || ':*' AS every,
        v.indicator_id || ' ' || v.territory_id || ' ' || v.period_key AS cell
      FROM unnest(${olds}::uuid[], ${news}::uuid[]) AS c (old_id, new_id)
      JOIN indicator_values v ON v.id = c.old_id
      JOIN territories t ON t.id = v.territory_id
      JOIN indicators i ON i.id = v.indicator_id
    ), used AS (
      SELECT changed.*, r.edition_id, r.block_id FROM changed JOIN block_references r
        ON r.indicator_id = changed.indicator_id AND r.period_key = changed.period_key
        AND r.territory_key IN (changed.key, changed.every)
      UNION
      SELECT changed.*, n.edition_id, n.block_id FROM changed JOIN unnest(
        ${indirect.map(use => use.editionId)}::uuid[], ${indirect.map(use => use.blockId)}::uuid[],
        ${indirect.map(use => use.indicator)}::text[], ${indirect.map(use => use.territoryKey)}::text[],
        ${indirect.map(use => use.periodKey)}::text[]
      ) AS n (edition_id, block_id, code, territory_key, period_key)
        ON n.code = changed.code AND n.period_key = changed.period_key
        AND n.territory_key IN (changed.key, changed.every)
    )
    SELECT DISTINCT used.old_id, used.new_id, used.cell, used.edition_id, used.block_id
    FROM used JOIN editions e ON e.id = used.edition_id
    WHERE e.status::text = ANY(${[...statuses]})
    ORDER BY used.edition_id, used.block_id`
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
