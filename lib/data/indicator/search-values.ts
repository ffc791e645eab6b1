import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'

type Row = {
  indicator: string
  label_many: string
  label_one: string
  unit: string | null
  decimals: number
  kind: 'departement' | 'canton' | 'commune' | 'epci'
  code: string
  /** The edition's own territory. */
  own: boolean
  /** One of its communes. */
  inside: boolean
  name: string
  liaison: number
  period_key: string
  period_hint: string | null
  amount: string
  precision: 'exact' | 'at_least' | 'about'
  source: string | null
  fictitious: boolean
}

/** Whose own values come first: an edition’s territory, or one that a modèle is previewed for. */
export type ValuesOf = { editionId: string } | { territoryId: string }

const placeOf = (from: ValuesOf): Prisma.Sql =>
  'territoryId' in from
    ? Prisma.sql`${from.territoryId}::uuid`
    : Prisma.sql`SELECT b.territory_id FROM editions e JOIN bilans b ON b.id = e.bilan_id WHERE e.id = ${from.editionId}::uuid`

/**
 * Current values whose indicator and territory hold every word, accents and case forgiven: the edition's own territory
 * first, then its communes, then the département, then any other territory that a word names; the latest period first.
 * At most 60 rows; an empty search gives the territory's own values first.
 */
export const searchValues = (db: Db, from: ValuesOf, search: string): Promise<Row[]> => {
  const words = search
    .replaceAll('’', "'")
    .split(/\s+/)
    .filter(word => word !== '')
    .map(word => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  return db.$queryRaw<Row[]>`
    WITH place AS (
      SELECT t.id, t.departement_id FROM territories t WHERE t.id = (${placeOf(from)})
    ), reached AS (
      SELECT id, 0 AS distance FROM place
      UNION ALL SELECT cc.commune_id, 1 FROM canton_communes cc JOIN place ON cc.canton_id = place.id
      UNION ALL SELECT departement_id, 2 FROM place WHERE departement_id IS NOT NULL
      UNION ALL SELECT t.id, 3 FROM territories t JOIN place ON t.departement_id = coalesce(place.departement_id, place.id)
        WHERE t.archived_at IS NULL AND EXISTS (
          SELECT 1 FROM unnest(${words}::text[]) word WHERE length(word) > 4 AND unaccent(t.name) ILIKE unaccent(word))
    ), near AS (SELECT id, min(distance) AS distance FROM reached GROUP BY id)
    SELECT i.code AS indicator, near.distance = 0 AS own, near.distance = 1 AS inside, i.label_many, i.label_one, i.unit, i.decimals, t.kind::text AS kind, t.code, t.name,
      t.liaison, v.period_key, v.period_hint, v.amount::text AS amount, v.precision::text AS precision, v.source, v.fictitious
    FROM near JOIN indicator_values v ON v.territory_id = near.id AND v.superseded_at IS NULL
    JOIN indicators i ON i.id = v.indicator_id AND i.archived_at IS NULL
    JOIN territories t ON t.id = v.territory_id
    WHERE NOT EXISTS (
      SELECT 1 FROM unnest(${words}::text[]) word
      WHERE replace(unaccent(concat_ws(' ', i.label_many, i.label_one, i.code, t.name)), '’', '''') NOT ILIKE unaccent(word))
    ORDER BY near.distance, i.label_many, v.period_key DESC
    LIMIT 60`
}
