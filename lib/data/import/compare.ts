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
 * A value given twice in the file: said once when both say the same, refused on both lines otherwise. The few cells that
 * share a value are found first, so that only they are put in order.
 */
export const refuseDuplicates = (db: Db, batchId: string): Promise<number> => db.$executeRaw`
  WITH repeated AS (
    SELECT indicator_id, territory_id, period_key FROM import_cells
    WHERE batch_id = ${batchId}::uuid AND outcome <> 'refused'
    GROUP BY indicator_id, territory_id, period_key HAVING count(*) > 1
  ), keyed AS (
    SELECT line, "column",
      row_number() OVER (PARTITION BY indicator_id, territory_id, period_key ORDER BY line, "column") AS place,
      min(line) OVER same AS first, max(line) OVER same AS last, min(said) OVER same <> max(said) OVER same AS differ
    FROM (SELECT *, concat_ws('|', amount::text, coalesce(precision::text, ''), coalesce(status::text, ''), source) AS said
          FROM import_cells JOIN repeated USING (indicator_id, territory_id, period_key)
          WHERE batch_id = ${batchId}::uuid AND outcome <> 'refused') AS cells
    WINDOW same AS (PARTITION BY indicator_id, territory_id, period_key)
  )
  UPDATE import_cells c SET outcome = 'refused', current_id = NULL, reason = CASE
    WHEN k.differ THEN 'Donnée aussi à la ligne ' || CASE WHEN k.place = 1 THEN k.last ELSE k.first END
      || ', avec une autre valeur : aucune des deux n’est prise.'
    ELSE 'Déjà donnée à la ligne ' || k.first || ', à l’identique.' END
  FROM (SELECT * FROM keyed WHERE differ OR place > 1) k
  WHERE c.batch_id = ${batchId}::uuid AND c.line = k.line AND c."column" = k."column"`

/**
 * What each cell would do to the current values, as they are at this instant, and whether it surprises beside the period
 * before (in the file, else recorded; failing both, the value it replaces): the rule of `plausibilityDoubt`, which a test
 * holds to this one. One statement, which writes only what it finds otherwise: it can be asked again before confirming.
 */
export const compareWithCurrent = (db: Db, batchId: string): Promise<number> => db.$executeRaw`
  WITH cells AS MATERIALIZED (
    SELECT c.line, c."column", c.amount, c.indicator_id, c.territory_id, c.period_kind,
      CASE WHEN c.period_kind = 'range' THEN right(c.period_key, 4) ELSE c.period_key END AS at,
      v.id AS current_id, v.amount AS current_amount, CASE
        WHEN v.id IS NULL THEN 'new'::"CellOutcome"
        WHEN v.amount = c.amount AND coalesce(c.precision, v.precision) = v.precision
          AND coalesce(c.status, v.status) = v.status AND coalesce(c.source, v.source, '') = coalesce(v.source, '')
        THEN 'unchanged' ELSE 'changed' END AS outcome
    FROM import_cells c LEFT JOIN indicator_values v ON v.indicator_id = c.indicator_id
      AND v.territory_id = c.territory_id AND v.period_key = c.period_key AND v.superseded_at IS NULL
    WHERE c.batch_id = ${batchId}::uuid AND c.outcome <> 'refused'
  ), dated AS (
    SELECT line, "column", amount, indicator_id, territory_id, period_kind, at FROM cells
    WHERE period_kind NOT IN ('cumulative', 'unspecified')
    UNION ALL
    SELECT NULL, NULL, v.amount, v.indicator_id, v.territory_id, v.period_kind,
      CASE WHEN v.period_kind = 'range' THEN right(v.period_key, 4) ELSE v.period_key END
    FROM indicator_values v
    WHERE v.superseded_at IS NULL AND v.period_kind NOT IN ('cumulative', 'unspecified')
      AND EXISTS (SELECT FROM cells c WHERE c.indicator_id = v.indicator_id AND c.territory_id = v.territory_id)
      AND NOT EXISTS (SELECT FROM cells c WHERE c.current_id = v.id)
  ), ordered AS (
    SELECT line, "column", last_value(amount) OVER (
      PARTITION BY indicator_id, territory_id, period_kind ORDER BY at COLLATE "C"
      GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS last
    FROM dated
  ), compared AS (
    SELECT c.*, coalesce(o.last, c.current_amount) AS last
    FROM cells c LEFT JOIN ordered o ON o.line = c.line AND o."column" = c."column"
  ), judged AS (
    SELECT line, "column", outcome, current_id, CASE
      WHEN outcome = 'unchanged' OR last IS NULL OR last = 0 OR amount = last THEN NULL
      WHEN amount <> 0 AND sign(amount) <> sign(last) THEN 'sign'
      WHEN abs(amount) BETWEEN abs(last) * 9 AND abs(last) * 11 THEN 'ten-times'
      WHEN abs(amount) BETWEEN abs(last) * 0.09 AND abs(last) * 0.11 THEN 'tenth'
      WHEN abs(amount - last) > abs(last) * 0.5 THEN 'far' END AS doubt
    FROM compared
  )
  UPDATE import_cells c SET outcome = j.outcome, current_id = j.current_id, doubt = j.doubt FROM judged j
  WHERE c.batch_id = ${batchId}::uuid AND c.line = j.line AND c."column" = j."column"
    AND (c.outcome, c.current_id, c.doubt) IS DISTINCT FROM (j.outcome, j.current_id, j.doubt)`

export const countDoubts = (db: Db, batchId: string): Promise<number> =>
  db.importCell.count({
    where: { batchId, doubt: { not: null }, outcome: { in: ['new', 'changed'] } },
  })

export const countOutcomes = async (db: Db, batchId: string): Promise<OutcomeCounts> => {
  const rows = await db.importCell.groupBy({ by: ['outcome'], where: { batchId }, _count: true })
  const of = (outcome: keyof OutcomeCounts) => rows.find(row => row.outcome === outcome)?._count ?? 0
  return { new: of('new'), changed: of('changed'), unchanged: of('unchanged'), refused: of('refused') }
}
