import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'

export type StoredFamilyValue = {
  id: string
  indicatorId: string
  periodKey: string
  territoryId: string
  kind: string
  amount: string
  lifted: boolean
  wholes: string[]
}

/**
 * The current values of these indicators, everywhere, in the periods where at least one is a small count that its
 * service has not lifted; only in these periods when they are given.
 */
export const listFamilies = (
  db: Db,
  indicatorIds: readonly string[],
  periods: readonly string[] | null,
): Promise<StoredFamilyValue[]> => {
  if (indicatorIds.length === 0 || periods?.length === 0) return Promise.resolve([])
  const inPeriods = periods === null ? Prisma.empty : Prisma.sql`AND v.period_key = ANY(${[...periods]})`
  return db.$queryRaw<StoredFamilyValue[]>`
    WITH small AS (
      SELECT DISTINCT v.indicator_id, v.period_key
      FROM indicators i JOIN indicator_values v ON v.indicator_id = i.id AND v.superseded_at IS NULL ${inPeriods}
      WHERE i.id = ANY(${[...indicatorIds]}::uuid[]) AND v.amount > 0 AND v.amount < i.small_count_threshold
        AND NOT EXISTS (SELECT FROM small_count_lifts l WHERE l.value_id = v.id)
    )
    SELECT v.id::text, v.indicator_id::text AS "indicatorId", v.period_key AS "periodKey",
      v.territory_id::text AS "territoryId", t.kind::text AS kind, trim_scale(v.amount)::text AS amount,
      l.value_id IS NOT NULL AS lifted,
      ARRAY(SELECT cc.canton_id::text FROM canton_communes cc WHERE cc.commune_id = t.id)
        || array_remove(ARRAY[t.departement_id::text], NULL) AS wholes
    FROM small JOIN indicator_values v ON v.indicator_id = small.indicator_id AND v.period_key = small.period_key
      AND v.superseded_at IS NULL
    JOIN territories t ON t.id = v.territory_id
    LEFT JOIN small_count_lifts l ON l.value_id = v.id`
}
