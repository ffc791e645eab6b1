import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'

/** Values that an import wrote and that someone replaced since: the import can't be undone without losing their work. */
export const listReplacedSince = (db: Db, batchId: string, take: number) =>
  db.importCell.findMany({
    where: { batchId, written: { supersededAt: { not: null } } },
    orderBy: [{ line: 'asc' }, { column: 'asc' }],
    take,
    select: {
      line: true,
      written: {
        select: {
          periodKey: true,
          indicator: { select: { labelMany: true } },
          territory: { select: { kind: true, name: true, liaison: true } },
        },
      },
    },
  })

/** The identifier of the copy that follows a changed value: computed, as the one of the value itself was. */
const backId = Prisma.sql`md5('annulation/' || c.batch_id::text || '/' || c.line || '/' || c."column")::uuid`

/**
 * Takes back what an import wrote: a changed value is followed by a copy of the one before it, a new value is closed.
 * No row disappears. A certification is carried over unless it was given by the very person who undoes.
 */
export const unwriteBatch = async (
  tx: Db,
  batchId: string,
  author: { id: string; at: Date; reason: string },
): Promise<number> => {
  const closed = await tx.$executeRaw`
    UPDATE indicator_values v SET superseded_at = ${author.at}::timestamptz
    FROM import_cells c WHERE c.batch_id = ${batchId}::uuid AND c.written_id = v.id AND v.superseded_at IS NULL`
  await tx.$executeRaw`
    INSERT INTO indicator_values (id, indicator_id, territory_id, period_kind, period_key, period_hint, amount,
      precision, status, source, source_url, extracted_on, fictitious, entered_by_id, entered_at, certified_by_id,
      certified_at, reason)
    SELECT ${backId}, o.indicator_id, o.territory_id, o.period_kind, o.period_key, o.period_hint, o.amount,
      o.precision, o.status, o.source, o.source_url, o.extracted_on, o.fictitious, ${author.id}::uuid,
      ${author.at}::timestamptz,
      CASE WHEN o.certified_by_id <> ${author.id}::uuid THEN o.certified_by_id END,
      CASE WHEN o.certified_by_id <> ${author.id}::uuid THEN o.certified_at END, ${author.reason}
    FROM import_cells c JOIN indicator_values o ON o.id = c.current_id
    WHERE c.batch_id = ${batchId}::uuid AND c.outcome = 'changed'`
  await tx.$executeRaw`
    UPDATE indicator_values v SET superseded_by_id = ${backId}
    FROM import_cells c
    WHERE c.batch_id = ${batchId}::uuid AND c.outcome = 'changed' AND c.written_id = v.id`
  return closed
}
