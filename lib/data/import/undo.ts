import type { TerritoryKind } from '@/lib/domain/import/directory'
import type { Db } from '../client'
import { valueId } from './value-id'

export type ReplacedSince = {
  line: number
  periodKey: string
  labelMany: string
  kind: TerritoryKind
  name: string
  liaison: number
}

/** Values that an import wrote and that someone replaced since: the import can't be undone without losing their work. */
export const listReplacedSince = (db: Db, batchId: string, take: number) => db.$queryRaw<ReplacedSince[]>`
  SELECT c.line, v.period_key AS "periodKey", i.label_many AS "labelMany", t.kind::text AS kind, t.name, t.liaison
  FROM import_cells c JOIN indicator_values v ON v.id = ${valueId(batchId, 'value')}
  JOIN indicators i ON i.id = v.indicator_id JOIN territories t ON t.id = v.territory_id
  WHERE c.batch_id = ${batchId}::uuid AND c.outcome IN ('new', 'changed') AND v.superseded_at IS NOT NULL
  ORDER BY c.line, c."column" LIMIT ${take}`

/**
 * Takes back what an import wrote, in one statement: a changed value is followed by a copy of the one before it, a new
 * value is closed. No row disappears. A certification is carried over unless it was given by the very person who undoes.
 */
export const unwriteBatch = async (
  tx: Db,
  batchId: string,
  author: { id: string; at: Date; reason: string },
): Promise<number> => {
  const [id, back] = [valueId(batchId, 'value'), valueId(batchId, 'back')]
  const [done] = await tx.$queryRaw<{ closed: number }[]>`
    WITH closed AS (
      UPDATE indicator_values v SET superseded_at = ${author.at}::timestamptz,
        superseded_by_id = CASE WHEN c.outcome = 'changed' THEN ${back} END
      FROM import_cells c
      WHERE c.batch_id = ${batchId}::uuid AND c.outcome IN ('new', 'changed') AND v.id = ${id} AND v.superseded_at IS NULL
      RETURNING 1
    ), first AS (SELECT count(*)::int AS closed FROM closed), added AS (
      INSERT INTO indicator_values (id, indicator_id, territory_id, period_kind, period_key, period_hint, amount,
        precision, status, source, source_url, extracted_on, fictitious, entered_by_id, entered_at, certified_by_id,
        certified_at, reason)
      SELECT ${back}, o.indicator_id, o.territory_id, o.period_kind, o.period_key, o.period_hint, o.amount,
        o.precision, o.status, o.source, o.source_url, o.extracted_on, o.fictitious, ${author.id}::uuid,
        ${author.at}::timestamptz,
        CASE WHEN o.certified_by_id <> ${author.id}::uuid THEN o.certified_by_id END,
        CASE WHEN o.certified_by_id <> ${author.id}::uuid THEN o.certified_at END, ${author.reason}
      FROM first JOIN import_cells c ON first.closed >= 0
      JOIN indicator_values o ON o.id = c.current_id
      WHERE c.batch_id = ${batchId}::uuid AND c.outcome = 'changed'
      RETURNING 1
    )
    SELECT first.closed FROM first WHERE (SELECT count(*) FROM added) >= 0`
  return done?.closed ?? 0
}
