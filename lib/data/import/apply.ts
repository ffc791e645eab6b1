import type { Db } from '../client'
import { valueId } from './value-id'

export type Author = { id: string; at: Date; reason: string; source: string | null; fictitious: boolean }

/** The indicators that an import would write. */
export const listWrittenIndicators = (db: Db, batchId: string) =>
  db.$queryRaw<{ serviceId: string | null; labelMany: string; archived: boolean }[]>`
    SELECT i.service_id::text AS "serviceId", i.label_many AS "labelMany", i.archived_at IS NOT NULL AS archived
    FROM indicators i WHERE i.id IN (
      SELECT DISTINCT indicator_id FROM import_cells
      WHERE batch_id = ${batchId}::uuid AND outcome IN ('new', 'changed'))`

/**
 * Writes every new and changed cell of an import, in one statement: the current values are closed and name what follows
 * them, the new ones are added. Null when a value moved since the dry run: the caller undoes everything.
 */
export const writeBatch = async (tx: Db, batchId: string, author: Author): Promise<number | null> => {
  const id = valueId(batchId, 'value')
  const [expected] = await tx.$queryRaw<{ changed: number; written: number }[]>`
    SELECT count(*) FILTER (WHERE outcome = 'changed')::int AS changed, count(*)::int AS written
    FROM import_cells WHERE batch_id = ${batchId}::uuid AND outcome IN ('new', 'changed')`
  // The insertion reads the count of what was closed: PostgreSQL then closes everything before it adds anything, and the
  // index of current values never sees two of them. References are checked at the end of the statement.
  const [done] = await tx.$queryRaw<{ closed: number; written: number }[]>`
    WITH closed AS (
      UPDATE indicator_values v SET superseded_at = ${author.at}::timestamptz, superseded_by_id = ${id}
      FROM import_cells c
      WHERE c.batch_id = ${batchId}::uuid AND c.outcome = 'changed' AND v.id = c.current_id AND v.superseded_at IS NULL
      RETURNING 1
    ), first AS (SELECT count(*)::int AS closed FROM closed), added AS (
      INSERT INTO indicator_values (id, indicator_id, territory_id, period_kind, period_key, period_hint, amount,
        precision, status, source, source_url, extracted_on, fictitious, entered_by_id, entered_at, reason)
      SELECT ${id}, c.indicator_id, c.territory_id, c.period_kind, c.period_key, v.period_hint, c.amount,
        coalesce(c.precision, v.precision, 'exact'), coalesce(c.status, v.status, 'provisional'),
        coalesce(c.source, ${author.source}, v.source),
        CASE WHEN c.source IS NULL AND ${author.source}::text IS NULL THEN v.source_url END,
        CASE WHEN c.source IS NULL AND ${author.source}::text IS NULL THEN v.extracted_on END,
        ${author.fictitious} OR coalesce(v.fictitious, false), ${author.id}::uuid, ${author.at}::timestamptz,
        ${author.reason}
      FROM first JOIN import_cells c ON first.closed >= 0
      LEFT JOIN indicator_values v ON v.id = c.current_id
      WHERE c.batch_id = ${batchId}::uuid AND c.outcome IN ('new', 'changed')
      ON CONFLICT (indicator_id, territory_id, period_key) WHERE superseded_at IS NULL DO NOTHING
      RETURNING 1
    )
    SELECT first.closed, (SELECT count(*)::int FROM added) AS written FROM first`
  return done && done.closed === expected?.changed && done.written === expected.written ? done.written : null
}
