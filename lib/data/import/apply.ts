import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'

export type Author = { id: string; at: Date; reason: string; source: string | null; fictitious: boolean }

/** The indicators that an import would write. */
export const listWrittenIndicators = (db: Db, batchId: string) =>
  db.$queryRaw<{ serviceId: string | null; labelMany: string; archived: boolean }[]>`
    SELECT i.service_id::text AS "serviceId", i.label_many AS "labelMany", i.archived_at IS NOT NULL AS archived
    FROM indicators i WHERE i.id IN (
      SELECT DISTINCT indicator_id FROM import_cells
      WHERE batch_id = ${batchId}::uuid AND outcome IN ('new', 'changed'))`

/**
 * The identifier of the value that a cell writes, computed from the cell: the three statements below agree on it without
 * a join, whatever the planner knows of a table that was filled a second ago.
 */
const newId = Prisma.sql`md5(c.batch_id::text || '/' || c.line || '/' || c."column")::uuid`

/**
 * Writes every new and changed cell of an import: the current values are closed by one statement, the new ones added by
 * another, each tied to its cell. Null when a value moved since the dry run: the caller undoes everything.
 */
export const writeBatch = async (tx: Db, batchId: string, author: Author): Promise<number | null> => {
  const [expected] = await tx.$queryRaw<{ changed: number; written: number }[]>`
    SELECT count(*) FILTER (WHERE outcome = 'changed')::int AS changed, count(*)::int AS written
    FROM import_cells WHERE batch_id = ${batchId}::uuid AND outcome IN ('new', 'changed')`
  const closed = await tx.$executeRaw`
    UPDATE indicator_values v SET superseded_at = ${author.at}::timestamptz
    FROM import_cells c
    WHERE c.batch_id = ${batchId}::uuid AND c.outcome = 'changed' AND v.id = c.current_id AND v.superseded_at IS NULL`
  if (closed !== expected?.changed) return null
  const written = await tx.$executeRaw`
    INSERT INTO indicator_values (id, indicator_id, territory_id, period_kind, period_key, period_hint, amount,
      precision, status, source, source_url, extracted_on, fictitious, entered_by_id, entered_at, reason)
    SELECT ${newId}, c.indicator_id, c.territory_id, c.period_kind, c.period_key, v.period_hint, c.amount,
      coalesce(c.precision, v.precision, 'exact'), coalesce(c.status, v.status, 'provisional'),
      coalesce(c.source, ${author.source}, v.source),
      CASE WHEN c.source IS NULL AND ${author.source}::text IS NULL THEN v.source_url END,
      CASE WHEN c.source IS NULL AND ${author.source}::text IS NULL THEN v.extracted_on END,
      ${author.fictitious} OR coalesce(v.fictitious, false), ${author.id}::uuid, ${author.at}::timestamptz, ${author.reason}
    FROM import_cells c LEFT JOIN indicator_values v ON v.id = c.current_id
    WHERE c.batch_id = ${batchId}::uuid AND c.outcome IN ('new', 'changed')
    ON CONFLICT (indicator_id, territory_id, period_key) WHERE superseded_at IS NULL DO NOTHING`
  if (written !== expected.written) return null
  await tx.$executeRaw`
    UPDATE import_cells c SET written_id = ${newId}
    WHERE c.batch_id = ${batchId}::uuid AND c.outcome IN ('new', 'changed')`
  await tx.$executeRaw`
    UPDATE indicator_values v SET superseded_by_id = ${newId}
    FROM import_cells c
    WHERE c.batch_id = ${batchId}::uuid AND c.outcome = 'changed' AND v.id = c.current_id`
  return written
}
