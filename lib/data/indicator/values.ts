import type { Db } from '../client'

const valueSelect = {
  id: true,
  periodKey: true,
  periodHint: true,
  amount: true,
  precision: true,
  status: true,
  source: true,
  fictitious: true,
  enteredAt: true,
  enteredBy: { select: { name: true } },
  territory: { select: { id: true, kind: true, code: true, name: true, liaison: true } },
} as const

/** A value with its indicator: what a correction reads. */
export const findValue = (db: Db, id: string) =>
  db.value.findUnique({
    where: { id },
    select: {
      ...valueSelect,
      supersededAt: true,
      indicator: {
        select: {
          id: true,
          code: true,
          labelMany: true,
          unit: true,
          serviceId: true,
          smallCountThreshold: true,
        },
      },
    },
  })

/** Every value that was recorded for the same cell, newest first. */
export const listCellHistory = (db: Db, valueId: string) =>
  db.$queryRaw<
    {
      id: string
      amount: string
      at: Date
      by: string | null
      reason: string | null
      superseded: boolean
    }[]
  >`
    SELECT v.id, v.amount::text AS amount, v.entered_at AS at, u.name AS by, v.reason, v.superseded_at IS NOT NULL AS superseded
    FROM indicator_values v
    JOIN indicator_values c ON c.indicator_id = v.indicator_id AND c.territory_id = v.territory_id AND c.period_key = v.period_key
    LEFT JOIN users u ON u.id = v.entered_by_id
    WHERE c.id = ${valueId}::uuid ORDER BY v.entered_at DESC, v.id DESC`
