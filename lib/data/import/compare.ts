import type { OutcomeCounts } from '@/lib/domain/import/status'
import type { Db } from '../client'

/**
 * For statements over a whole file: cells filled a second ago have no statistics, and a plan made for one row would
 * compare each of 100 000 with each other. Only until the transaction ends.
 */
export const planForMany = async (tx: Db): Promise<void> => {
  await tx.$executeRaw`SET LOCAL enable_nestloop = off`
  await tx.$executeRaw`SET LOCAL work_mem = '64MB'`
}

/**
 * A value given twice in the file: said once when both say the same, refused on both lines otherwise. One statement for
 * the whole file.
 */
export const refuseDuplicates = (db: Db, batchId: string): Promise<number> => db.$executeRaw`
  WITH keyed AS (
    SELECT line, "column",
      row_number() OVER (PARTITION BY indicator_id, territory_id, period_key ORDER BY line, "column") AS place,
      count(*) OVER same AS times, min(line) OVER same AS first, max(line) OVER same AS last,
      min(said) OVER same <> max(said) OVER same AS differ
    FROM (SELECT *, concat_ws('|', amount::text, coalesce(precision::text, ''), coalesce(status::text, ''), source) AS said
          FROM import_cells WHERE batch_id = ${batchId}::uuid AND outcome <> 'refused') AS cells
    WINDOW same AS (PARTITION BY indicator_id, territory_id, period_key)
  )
  UPDATE import_cells c SET outcome = 'refused', current_id = NULL, reason = CASE
    WHEN k.differ THEN 'Donnée aussi à la ligne ' || CASE WHEN k.place = 1 THEN k.last ELSE k.first END
      || ', avec une autre valeur : aucune des deux n’est prise.'
    ELSE 'Déjà donnée à la ligne ' || k.first || ', à l’identique.' END
  FROM (SELECT * FROM keyed WHERE times > 1 AND (differ OR place > 1)) k
  WHERE c.batch_id = ${batchId}::uuid AND c.line = k.line AND c."column" = k."column"`

/** What each cell would do to the current values, as they are at this instant. Can be asked again before confirming. */
export const compareWithCurrent = async (db: Db, batchId: string): Promise<void> => {
  await db.$executeRaw`
    UPDATE import_cells SET outcome = 'new', current_id = NULL
    WHERE batch_id = ${batchId}::uuid AND outcome IN ('changed', 'unchanged')`
  await db.$executeRaw`
    UPDATE import_cells c SET current_id = v.id, outcome = CASE
      WHEN v.amount = c.amount AND coalesce(c.precision, v.precision) = v.precision
        AND coalesce(c.status, v.status) = v.status AND coalesce(c.source, v.source, '') = coalesce(v.source, '')
      THEN 'unchanged'::"CellOutcome" ELSE 'changed'::"CellOutcome" END
    FROM indicator_values v
    WHERE c.batch_id = ${batchId}::uuid AND c.outcome = 'new' AND v.indicator_id = c.indicator_id
      AND v.territory_id = c.territory_id AND v.period_key = c.period_key AND v.superseded_at IS NULL`
}

/**
 * Values that surprise beside the period before (in the file, else recorded; failing both, the value they replace): the
 * rule of `plausibilityDoubt`, in one statement. A test holds the two together.
 */
export const markDoubts = async (db: Db, batchId: string): Promise<void> => {
  await db.$executeRaw`
    UPDATE import_cells SET doubt = NULL WHERE batch_id = ${batchId}::uuid AND doubt IS NOT NULL`
  await db.$executeRaw`
  WITH cells AS (
    SELECT c.line, c."column", c.amount, c.indicator_id, c.territory_id, c.period_kind, c.current_id, c.outcome,
      CASE WHEN c.period_kind = 'range' THEN right(c.period_key, 4) ELSE c.period_key END AS at
    FROM import_cells c WHERE c.batch_id = ${batchId}::uuid AND c.outcome <> 'refused'
  ), beside AS (
    SELECT cells.*, lag(amount) OVER series AS file_amount, lag(at) OVER series AS file_at
    FROM cells WINDOW series AS (PARTITION BY indicator_id, territory_id, period_kind ORDER BY at)
  ), compared AS (
    SELECT b.line, b."column", b.amount, CASE
      WHEN b.period_kind IN ('cumulative', 'unspecified') THEN current.amount
      WHEN b.file_at < b.at AND (stored.at IS NULL OR b.file_at >= stored.at) THEN b.file_amount
      ELSE coalesce(stored.amount, current.amount) END AS last
    FROM beside b
    LEFT JOIN indicator_values current ON current.id = b.current_id
    LEFT JOIN LATERAL (
      SELECT v.amount, CASE WHEN v.period_kind = 'range' THEN right(v.period_key, 4) ELSE v.period_key END AS at
      FROM indicator_values v
      WHERE v.indicator_id = b.indicator_id AND v.territory_id = b.territory_id AND v.period_kind = b.period_kind
        AND v.superseded_at IS NULL AND CASE WHEN v.period_kind = 'range' THEN right(v.period_key, 4) ELSE v.period_key END < b.at
      ORDER BY 2 DESC LIMIT 1
    ) stored ON true
    WHERE b.outcome IN ('new', 'changed')
  ), judged AS (
    SELECT line, "column", CASE
      WHEN last IS NULL OR last = 0 OR amount = last THEN NULL
      WHEN amount <> 0 AND sign(amount) <> sign(last) THEN 'sign'
      WHEN abs(amount) BETWEEN abs(last) * 9 AND abs(last) * 11 THEN 'ten-times'
      WHEN abs(amount) BETWEEN abs(last) * 0.09 AND abs(last) * 0.11 THEN 'tenth'
      WHEN abs(amount - last) > abs(last) * 0.5 THEN 'far' END AS doubt
    FROM compared
  )
  UPDATE import_cells c SET doubt = j.doubt FROM judged j
  WHERE j.doubt IS NOT NULL AND c.batch_id = ${batchId}::uuid AND c.line = j.line AND c."column" = j."column"`
}

export const countDoubts = (db: Db, batchId: string): Promise<number> =>
  db.importCell.count({
    where: { batchId, doubt: { not: null }, outcome: { in: ['new', 'changed'] } },
  })

export const countOutcomes = async (db: Db, batchId: string): Promise<OutcomeCounts> => {
  const rows = await db.importCell.groupBy({ by: ['outcome'], where: { batchId }, _count: true })
  const of = (outcome: keyof OutcomeCounts) => rows.find(row => row.outcome === outcome)?._count ?? 0
  return { new: of('new'), changed: of('changed'), unchanged: of('unchanged'), refused: of('refused') }
}
