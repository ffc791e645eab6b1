import type { TerritoryKind } from '@/lib/domain/import/directory'
import type { PeriodKind } from '@/lib/domain/indicator/period'
import type { Precision, ValueStatus } from '@/lib/domain/indicator/value-words'
import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'

/** Adds what the bilans of a collection print and nobody listed yet: the figures of their blocks, by kind of territory. */
export const addNeedsOfBlocks = (db: Db, collectionId: string): Promise<number> => db.$executeRaw`
  INSERT INTO collection_needs (id, collection_id, indicator_id, territory_kind, period_kind, period_key)
  SELECT gen_random_uuid(), ${collectionId}::uuid, used.indicator_id, used.kind::"TerritoryKind",
    (CASE WHEN used.period_key ~ '^s' THEN 'school_year' WHEN used.period_key LIKE 'depuis:%' THEN 'cumulative'
      WHEN used.period_key LIKE 'au:%' THEN 'stock' WHEN used.period_key LIKE '%..%' THEN 'range'
      ELSE 'year' END)::"PeriodKind", used.period_key
  FROM (
    SELECT DISTINCT r.indicator_id, split_part(r.territory_key, ':', 1) AS kind, r.period_key
    FROM block_references r JOIN editions e ON e.id = r.edition_id JOIN bilans b ON b.id = e.bilan_id
    JOIN indicators i ON i.id = r.indicator_id
    WHERE b.collection_id = ${collectionId}::uuid AND r.period_key IS NOT NULL AND r.period_key <> '?'
      AND i.archived_at IS NULL
  ) used
  ON CONFLICT DO NOTHING`

/**
 * Every value that a collection waits for: its needs, for each territory they are about (the cantons that have a bilan
 * in it, the département, the communes of those cantons), with the current value when there is one.
 */
const awaited = (collectionId: string) => Prisma.sql`
  SELECT n.indicator_id, t.id AS territory_id, n.period_kind, n.period_key, i.service_id
  FROM collection_needs n JOIN indicators i ON i.id = n.indicator_id AND i.archived_at IS NULL
  JOIN territories t ON t.kind = n.territory_kind AND t.archived_at IS NULL AND (
    (t.kind IN ('canton', 'epci') AND EXISTS (
      SELECT FROM bilans b WHERE b.territory_id = t.id AND b.collection_id = ${collectionId}::uuid))
    OR (t.kind = 'departement' AND EXISTS (
      SELECT FROM bilans b JOIN territories c ON c.id = b.territory_id
      WHERE b.collection_id = ${collectionId}::uuid AND coalesce(c.departement_id, c.id) = t.id))
    OR (t.kind = 'commune' AND EXISTS (
      SELECT FROM canton_communes cc JOIN bilans b ON b.territory_id = cc.canton_id
      WHERE cc.commune_id = t.id AND b.collection_id = ${collectionId}::uuid)))
  WHERE n.collection_id = ${collectionId}::uuid`

export type ServiceCoverage = { serviceId: string | null; needed: number; given: number }

/** How many values each service owes, and how many are there. */
export const countByService = (db: Db, collectionId: string) => db.$queryRaw<ServiceCoverage[]>`
  SELECT a.service_id::text AS "serviceId", count(*)::int AS needed, count(v.id)::int AS given
  FROM (${awaited(collectionId)}) a
  LEFT JOIN indicator_values v ON v.indicator_id = a.indicator_id AND v.territory_id = a.territory_id
    AND v.period_key = a.period_key AND v.superseded_at IS NULL
  GROUP BY a.service_id`

export type MissingByTerritory = {
  serviceId: string | null
  kind: TerritoryKind
  code: string
  name: string
  liaison: number
  missing: number
}

/** What is missing, by service and territory; those that miss nothing are left out. */
export const listMissing = (db: Db, collectionId: string, take: number) => db.$queryRaw<MissingByTerritory[]>`
  SELECT a.service_id::text AS "serviceId", t.kind::text AS kind, t.code, t.name, t.liaison, count(*)::int AS missing
  FROM (${awaited(collectionId)}) a
  JOIN territories t ON t.id = a.territory_id
  LEFT JOIN indicator_values v ON v.indicator_id = a.indicator_id AND v.territory_id = a.territory_id
    AND v.period_key = a.period_key AND v.superseded_at IS NULL
  WHERE v.id IS NULL
  GROUP BY a.service_id, t.id
  ORDER BY t.kind, t.name LIMIT ${take}`

export type AwaitedValue = {
  indicatorId: string
  kind: TerritoryKind
  code: string
  name: string
  periodKind: PeriodKind
  periodKey: string
  amount: string | null
  precision: Precision | null
  status: ValueStatus | null
  source: string | null
}

/** The lines of the workbook of a service, filled with what is known. */
export const listAwaited = (db: Db, collectionId: string, serviceId: string) => db.$queryRaw<AwaitedValue[]>`
  SELECT a.indicator_id::text AS "indicatorId", t.kind::text AS kind, t.code, t.name, a.period_kind::text AS "periodKind",
    a.period_key AS "periodKey", trim_scale(v.amount)::text AS amount, v.precision::text AS precision,
    v.status::text AS status, v.source
  FROM (${awaited(collectionId)}) a
  JOIN territories t ON t.id = a.territory_id JOIN indicators i ON i.id = a.indicator_id
  LEFT JOIN indicator_values v ON v.indicator_id = a.indicator_id AND v.territory_id = a.territory_id
    AND v.period_key = a.period_key AND v.superseded_at IS NULL
  WHERE a.service_id = ${serviceId}::uuid
  ORDER BY i.label_many, a.period_key, t.kind, t.name`

/** What each indicator of a service counts: the second sheet of its workbook. */
export const listDefinitions = (db: Db, collectionId: string, serviceId: string) =>
  db.indicator.findMany({
    where: { serviceId, archivedAt: null, needs: { some: { collectionId } } },
    orderBy: { labelMany: 'asc' },
    select: {
      id: true,
      code: true,
      labelMany: true,
      unit: true,
      definition: true,
      method: true,
      decimals: true,
    },
  })
