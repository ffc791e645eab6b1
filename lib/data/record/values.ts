import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'
import { answering, limited, orderedBy, type PageAsked } from './page'

export type CurrentValue = {
  id: string
  territoryId: string
  kind: 'departement' | 'canton' | 'commune' | 'epci'
  code: string
  name: string
  liaison: number
  periodKey: string
  periodHint: string | null
  amount: string
  precision: 'exact' | 'at_least' | 'about'
  status: 'provisional' | 'final'
  source: string | null
  fictitious: boolean
  /** The service lifted the small-count remark. */
  lifted: boolean
  enteredOn: string
  enteredBy: string | null
}

const orders = { periode: 'v.period_key', valeur: 'v.amount' }
/** An amount that this person may not read is as if it were missing: last, whichever way. */
const blindOrders = { ...orders, valeur: 'CASE WHEN h.id IS NULL THEN v.amount END' }
const placeOrder = 't.kind, t.name, t.code, v.period_key'
const backwards = 't.kind DESC, t.name DESC, t.code DESC, v.period_key DESC'

/** Current values of an indicator: the département first, then cantons and communes in French order. */
export const listIndicatorValues = async (
  db: Db,
  indicatorId: string,
  asked: PageAsked,
  /** Values whose amount must play no part in the order. */
  concealed: readonly string[] = [],
) => {
  const where = Prisma.sql`v.indicator_id = ${indicatorId}::uuid AND v.superseded_at IS NULL
    AND ${answering("concat_ws(' ', t.name, t.code)", asked.query)}`
  const byPlace = asked.sort.id === 'territoire'
  const [rows, counted] = await Promise.all([
    db.$queryRaw<CurrentValue[]>`
      SELECT v.id, t.id AS "territoryId", l.value_id IS NOT NULL AS lifted, t.kind::text AS kind, t.code, t.name, t.liaison, v.period_key AS "periodKey",
        v.period_hint AS "periodHint", trim_scale(v.amount)::text AS amount, v.precision::text AS precision,
        v.status::text AS status, v.source, v.fictitious, u.name AS "enteredBy",
        to_char(v.entered_at AT TIME ZONE 'Europe/Paris', 'DD/MM/YYYY') AS "enteredOn"
      FROM indicator_values v JOIN territories t ON t.id = v.territory_id LEFT JOIN users u ON u.id = v.entered_by_id
        LEFT JOIN small_count_lifts l ON l.value_id = v.id
        ${concealed.length > 0 ? Prisma.sql`LEFT JOIN unnest(${[...concealed]}::uuid[]) h(id) ON h.id = v.id` : Prisma.empty}
      WHERE ${where} ${orderedBy(asked, concealed.length > 0 ? blindOrders : orders, byPlace && asked.sort.desc ? backwards : placeOrder)} ${limited(asked)}`,
    db.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total FROM indicator_values v JOIN territories t ON t.id = v.territory_id WHERE ${where}`,
  ])
  return { rows, total: counted[0]?.total ?? 0 }
}
