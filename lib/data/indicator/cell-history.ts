import type { Precision, ValueStatus } from '@/lib/domain/indicator/value-words'
import type { Db } from '../client'

export type StoredVersion = {
  id: string
  amount: string
  precision: Precision
  status: ValueStatus
  source: string | null
  by: string | null
  at: Date
  reason: string | null
  certified_by: string | null
  certified_at: Date | null
  superseded_at: Date | null
  superseded_by_id: string | null
  lifted_by: string | null
  lifted_at: Date | null
  lifted_reason: string | null
  gap: string | null
  gap_reason: string | null
  gap_by: string | null
  gap_at: Date | null
  withdrawn_by: string | null
  withdrawn_at: Date | null
  withdrawn_reason: string | null
}

/** Everything that was recorded in one cell, newest first: who, when, why, until when. */
export const listVersions = (
  db: Db,
  cell: { indicatorId: string; territoryId: string; periodKey: string },
): Promise<StoredVersion[]> =>
  db.$queryRaw<StoredVersion[]>`
    SELECT v.id, v.amount::text AS amount, v.precision::text AS precision, v.status::text AS status, v.source,
      entered.name AS by, v.entered_at AS at, v.reason, certified.name AS certified_by, v.certified_at,
      v.superseded_at, v.superseded_by_id, lifter.name AS lifted_by, l.lifted_at, l.reason AS lifted_reason,
      g.difference::text AS gap, g.reason AS gap_reason, explainer.name AS gap_by, g.explained_at AS gap_at,
      h.actor_name AS withdrawn_by, h.at AS withdrawn_at, h.data->>'reason' AS withdrawn_reason
    FROM indicator_values v
    LEFT JOIN users entered ON entered.id = v.entered_by_id
    LEFT JOIN users certified ON certified.id = v.certified_by_id
    LEFT JOIN small_count_lifts l ON l.value_id = v.id
    LEFT JOIN users lifter ON lifter.id = l.lifted_by_id
    LEFT JOIN total_gaps g ON g.value_id = v.id
    LEFT JOIN users explainer ON explainer.id = g.explained_by_id
    LEFT JOIN LATERAL (
      SELECT actor_name, at, data FROM history_events
      WHERE subject_kind = 'value' AND subject_id = v.id::text AND action = 'value.withdraw'
      ORDER BY at DESC LIMIT 1
    ) h ON v.superseded_at IS NOT NULL AND v.superseded_by_id IS NULL
    WHERE v.indicator_id = ${cell.indicatorId}::uuid AND v.territory_id = ${cell.territoryId}::uuid
      AND v.period_key = ${cell.periodKey}
    ORDER BY v.entered_at DESC, v.id DESC`
