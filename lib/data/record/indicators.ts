import type { IndicatorRow } from '@/lib/domain/record/table/indicators'
import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'
import { answering, inState, limited, orderedBy, type PageAsked } from './page'

const orders = {
  nom: 'i.label_many',
  code: 'i.code',
  dispositif: 'd.name',
  service: 's.name',
  valeurs: 'n.count',
}

const searched = "concat_ws(' ', i.label_many, i.label_one, i.code, d.name, d.acronym)"

const conditions = (asked: PageAsked): Prisma.Sql => {
  const service = asked.filters?.service
  return Prisma.sql`${inState('i.archived_at', asked)} AND ${answering(searched, asked.query)}
    ${service ? Prisma.sql`AND s.code = ${service}` : Prisma.empty}`
}

/** How many current values: kept by the database (migration « value_counts »), so that half a million are not counted. */
const counts = Prisma.sql`LATERAL (
  SELECT coalesce(sum(c.delta), 0)::int AS count FROM indicator_counts c WHERE c.indicator_id = i.id) n`

export const listIndicators = async (
  db: Db,
  asked: PageAsked,
): Promise<{ rows: IndicatorRow[]; total: number }> => {
  const from = Prisma.sql`FROM indicators i
    LEFT JOIN services s ON s.id = i.service_id LEFT JOIN dispositifs d ON d.id = i.dispositif_id`
  // Only the fifty rows of a page are counted, unless the order depends on it.
  const byCount = asked.sort.id === 'valeurs'
  const page = Prisma.sql`
    SELECT i.*, s.name AS service, d.name AS dispositif
      ${byCount ? Prisma.sql`, n.count AS values` : Prisma.empty}
    ${from} ${byCount ? Prisma.sql`CROSS JOIN ${counts}` : Prisma.empty}
    WHERE ${conditions(asked)} ${orderedBy(asked, orders, 'i.label_many, i.id')} ${limited(asked)}`
  const [rows, counted] = await Promise.all([
    db.$queryRaw<IndicatorRow[]>`
      WITH i AS MATERIALIZED (SELECT row_number() OVER () AS rank, page.* FROM (${page}) page)
      SELECT i.id, i.code, i.label_one AS "labelOne", i.label_many AS "labelMany", i.unit, i.definition, i.dispositif,
        i.service, i.service_id AS "serviceId", i.territory_aggregation::text AS aggregation,
        ${byCount ? Prisma.sql`i.values` : Prisma.sql`n.count AS values`}, i.archived_at IS NOT NULL AS archived
      FROM i ${byCount ? Prisma.empty : Prisma.sql`, ${counts}`} ORDER BY i.rank`,
    db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${from} WHERE ${conditions(asked)}`,
  ])
  return { rows, total: counted[0]?.total ?? 0 }
}

const indicatorSelect = {
  id: true,
  code: true,
  labelOne: true,
  labelMany: true,
  unit: true,
  definition: true,
  method: true,
  territoryAggregation: true,
  periodAggregation: true,
  decimals: true,
  smallCountThreshold: true,
  moneyStage: true,
  serviceId: true,
  dispositifId: true,
  revision: true,
  archivedAt: true,
  service: { select: { name: true } },
  dispositif: { select: { code: true, name: true } },
} as const

export const findIndicator = (db: Db, code: string) =>
  db.indicator.findUnique({ where: { code }, select: indicatorSelect })

export const findIndicatorById = (db: Db, id: string) =>
  db.indicator.findUnique({ where: { id }, select: indicatorSelect })
