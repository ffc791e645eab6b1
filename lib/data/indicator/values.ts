import type { Correction } from '@/lib/domain/indicator/correction'
import type { Db } from '../client'
import { writeValues } from './write-values'

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

/** Current values of an indicator, the département first, then cantons and communes in French order. */
export const listCurrentValues = (
  db: Db,
  indicatorId: string,
  page: { query: string; skip: number; take: number },
) => {
  const where = {
    indicatorId,
    supersededAt: null,
    territory: page.query ? { name: { contains: page.query, mode: 'insensitive' as const } } : undefined,
  }
  return Promise.all([
    db.value.findMany({
      where,
      orderBy: [{ territory: { kind: 'asc' } }, { territory: { name: 'asc' } }, { periodKey: 'asc' }],
      skip: page.skip,
      take: page.take,
      select: valueSelect,
    }),
    db.value.count({ where }),
  ])
}

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

/**
 * Writes a new value over the current one, which is kept; returns its id, or null when the one that was read is no
 * longer current (someone corrected it first).
 */
export const supersedeValue = async (
  tx: Db,
  correction: Correction,
  author: { id: string; at: Date },
): Promise<string | null> => {
  const old = await tx.value.findUniqueOrThrow({
    where: { id: correction.valueId },
    select: {
      indicatorId: true,
      territoryId: true,
      periodKind: true,
      periodKey: true,
      periodHint: true,
      fictitious: true,
      sourceUrl: true,
      extractedOn: true,
    },
  })
  const { indicatorId, territoryId, periodKind, periodKey, ...kept } = old
  const [written] = await writeValues(
    tx,
    [
      {
        indicatorId,
        territoryId,
        periodKind,
        periodKey,
        readId: correction.valueId,
        content: {
          ...kept,
          amount: correction.amount,
          precision: correction.precision,
          status: correction.status,
          source: correction.source || null,
        },
        reason: correction.reason,
      },
    ],
    author,
  )
  return written?.outcome === 'written' ? written.id : null
}
