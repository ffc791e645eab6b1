import type { TerritoryKind, TerritoryRow } from '@/lib/domain/record/table/territories'
import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'
import { answering, limited, orderedBy, type PageAsked } from './page'

export { type TerritoryKind, territoryKinds } from '@/lib/domain/record/table/territories'

const orders = { nom: 't.name', code: 't.code', population: 't.population' }

const searched = `concat_ws(' ', t.name, t.code,
  (SELECT string_agg(v.name, ' ') FROM territory_variants v WHERE v.territory_id = t.id))`

export const listTerritories = async (
  db: Db,
  asked: PageAsked,
  kind: TerritoryKind,
): Promise<{ rows: TerritoryRow[]; total: number }> => {
  const where = Prisma.sql`t.archived_at IS NULL AND t.kind = ${kind}::"TerritoryKind"
    ${asked.query ? Prisma.sql`AND ${answering(searched, asked.query)}` : Prisma.empty}`
  const [rows, counted] = await Promise.all([
    db.$queryRaw<TerritoryRow[]>`
      WITH t AS MATERIALIZED (
        SELECT row_number() OVER () AS rank, page.* FROM (
          SELECT t.* FROM territories t WHERE ${where} ${orderedBy(asked, orders, 't.name, t.code')} ${limited(asked)}
        ) page)
      SELECT t.id, t.kind::text AS kind, t.code, t.name, t.population, e.name AS epci,
        ARRAY(SELECT c.name FROM canton_communes cc JOIN territories c ON c.id = cc.canton_id
               WHERE cc.commune_id = t.id ORDER BY c.name) AS cantons,
        ARRAY(SELECT v.name FROM territory_variants v WHERE v.territory_id = t.id ORDER BY v.name) AS variants,
        CASE t.kind
          WHEN 'canton' THEN (SELECT count(*)::int FROM canton_communes cc WHERE cc.canton_id = t.id)
          WHEN 'epci' THEN (SELECT count(*)::int FROM territories m WHERE m.epci_id = t.id)
          WHEN 'departement' THEN
            (SELECT count(*)::int FROM territories m WHERE m.departement_id = t.id AND m.kind = 'commune')
          ELSE 1 END AS communes
      FROM t LEFT JOIN territories e ON e.id = t.epci_id ORDER BY t.rank`,
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM territories t WHERE ${where}`,
  ])
  return { rows, total: counted[0]?.total ?? 0 }
}

const place = { select: { kind: true, code: true, name: true } } as const

export const findTerritory = (db: Db, kind: TerritoryKind, code: string) =>
  db.territory.findUnique({
    where: { kind_code: { kind, code } },
    select: {
      id: true,
      kind: true,
      code: true,
      name: true,
      slug: true,
      liaison: true,
      population: true,
      populationYear: true,
      vintage: true,
      archivedAt: true,
      departement: place,
      epci: place,
      succeededBy: place,
      variants: { select: { name: true, nature: true }, orderBy: { name: 'asc' } },
      cantons: { select: { split: true, canton: place }, orderBy: { canton: { name: 'asc' } } },
      communes: { select: { split: true, commune: place }, orderBy: { commune: { name: 'asc' } } },
      elus: {
        where: { archivedAt: null },
        select: { id: true, printedName: true },
        orderBy: { position: 'asc' },
      },
      bilans: { select: { collection: { select: { slug: true, title: true } } } },
    },
  })

/** Current values of a territory, by indicator in French order: one page. */
export const listTerritoryValues = async (db: Db, territoryId: string, asked: PageAsked) => {
  const where = Prisma.sql`v.territory_id = ${territoryId}::uuid AND v.superseded_at IS NULL
    AND ${answering("concat_ws(' ', i.label_many, i.code)", asked.query)}`
  const [rows, counted] = await Promise.all([
    db.$queryRaw<TerritoryValue[]>`
      SELECT v.id, i.code, i.label_many AS indicator, i.unit, v.period_key AS "periodKey",
        v.period_hint AS "periodHint", trim_scale(v.amount)::text AS amount, v.precision::text AS precision,
        v.status::text AS status, v.source, v.fictitious, json_build_object('id', i.id, 'serviceId', i.service_id,
          'smallCountThreshold', i.small_count_threshold) AS counted
      FROM indicator_values v JOIN indicators i ON i.id = v.indicator_id
      WHERE ${where} ORDER BY i.label_many, i.id, v.period_key ${limited(asked)}`,
    db.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total FROM indicator_values v JOIN indicators i ON i.id = v.indicator_id WHERE ${where}`,
  ])
  return { rows, total: counted[0]?.total ?? 0 }
}

export type TerritoryValue = {
  id: string
  code: string
  indicator: string
  unit: string | null
  periodKey: string
  periodHint: string | null
  amount: string
  /** What says who may read its small counts. */
  counted: { id: string; serviceId: string | null; smallCountThreshold: number | null }
  precision: 'exact' | 'at_least' | 'about'
  status: 'provisional' | 'final'
  source: string | null
  fictitious: boolean
}
