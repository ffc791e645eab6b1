import { printPeriodKey } from '@/lib/domain/indicator/period-text'
import type { KnownValue } from '@/lib/domain/takeover/known-value'
import { territoryKey, territoryLabel } from '@/lib/domain/territory/label'
import type { Db } from '../client'

type Row = {
  indicator: string
  label_one: string
  label_many: string
  unit: string | null
  words: string
  summable: boolean
  own: boolean
  kind: 'departement' | 'canton' | 'commune' | 'epci'
  code: string
  name: string
  liaison: number
  period_key: string
  period_hint: string | null
  amount: string
  precision: KnownValue['precision']
}

/** The current values of the edition's territory, of its communes and of its département, with all that names them. */
export const listKnownValues = async (db: Db, editionId: string): Promise<KnownValue[]> => {
  const rows = await db.$queryRaw<Row[]>`
    WITH place AS (
      SELECT t.id, t.departement_id FROM editions e JOIN bilans b ON b.id = e.bilan_id
      JOIN territories t ON t.id = b.territory_id WHERE e.id = ${editionId}::uuid
    ), near AS (
      SELECT id, true AS own FROM place
      UNION ALL SELECT cc.commune_id, false FROM canton_communes cc JOIN place ON cc.canton_id = place.id
      UNION ALL SELECT departement_id, false FROM place WHERE departement_id IS NOT NULL
    )
    SELECT i.code AS indicator, i.label_one, i.label_many, i.unit, i.period_aggregation = 'sum' AS summable,
      concat_ws(' ', i.definition, d.name, d.acronym) AS words, near.own, t.kind::text AS kind, t.code, t.name,
      t.liaison, v.period_key, v.period_hint, v.amount::text AS amount, v.precision::text AS precision
    FROM near JOIN indicator_values v ON v.territory_id = near.id AND v.superseded_at IS NULL
    JOIN indicators i ON i.id = v.indicator_id AND i.archived_at IS NULL
    LEFT JOIN dispositifs d ON d.id = i.dispositif_id
    JOIN territories t ON t.id = v.territory_id
    ORDER BY near.own DESC, i.code, v.period_key`
  return rows.map(row => ({
    indicator: row.indicator,
    labelOne: row.label_one,
    labelMany: row.label_many,
    unit: row.unit,
    words: row.words,
    territory: row.own ? 'self' : territoryKey(row),
    territoryLabel: territoryLabel(row),
    periodKey: row.period_key,
    period: printPeriodKey(row.period_key, row.period_hint),
    amount: row.amount,
    precision: row.precision,
    summable: row.summable,
  }))
}

/** Names that hold a number or a hyphen: dispositifs, ambitions, territories near; who signs. */
export const loadKnownNames = async (db: Db, editionId: string) => {
  const edition = await db.edition.findUniqueOrThrow({
    where: { id: editionId },
    select: {
      bilan: {
        select: {
          collection: { select: { mandat: true } },
          territory: {
            select: {
              name: true,
              code: true,
              departement: { select: { code: true } },
              communes: { select: { commune: { select: { name: true } } } },
              elus: { select: { printedName: true } },
            },
          },
        },
      },
    },
  })
  const { collection, territory } = edition.bilan
  const dispositifs = await db.dispositif.findMany({ select: { name: true, acronym: true } })
  const ambitions = await db.ambition.findMany({ select: { name: true } })
  return {
    dispositifs,
    ambitions: ambitions.map(({ name }) => name),
    territories: [territory.name, ...territory.communes.map(({ commune }) => commune.name)],
    people: territory.elus.map(({ printedName }) => printedName),
    mandat: collection.mandat,
    departement: territory.departement?.code ?? territory.code,
  }
}
