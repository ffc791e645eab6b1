import 'server-only'
import { notFound } from 'next/navigation'
import { db } from '@/lib/data/client'
import { findTerritory, listTerritoryValues } from '@/lib/data/record/territories'
import { decimal } from '@/lib/domain/figure/decimal'
import { printNumber } from '@/lib/domain/figure/number'
import { printPeriodKey } from '@/lib/domain/indicator/period-text'
import type { PageAsked } from '@/lib/domain/record/table/spec'
import { territoryKinds } from '@/lib/domain/record/table/territories'
import { concealedValues } from '@/lib/operations/indicator/concealed-values'
import { loadUses } from '../proposal/where-used'
import { requirePermission } from './gate'

/** A territory: who lies where, its other names, and a page of its current values. */
export const loadTerritory = async (niveau: string, code: string, asked: PageAsked) => {
  const viewer = await requirePermission('record.read')
  const kind = territoryKinds.find(known => known === niveau)
  const territory = kind && (await findTerritory(db(), kind, code))
  if (!territory) notFound()
  const { rows, total } = await listTerritoryValues(db(), territory.id, asked)
  const indicators = [...new Map(rows.map(({ counted }) => [counted.id, counted])).values()]
  const periods = rows.map(({ periodKey }) => periodKey)
  const concealed = await concealedValues(db(), viewer, indicators, periods)
  return {
    territory,
    used: await loadUses('territory', territory.id),
    list: {
      total,
      rows: rows.map(({ amount, periodKey, periodHint, unit, ...row }) => ({
        ...row,
        period: printPeriodKey(periodKey, periodHint),
        printed: concealed.get(row.id) ?? `${printNumber(decimal(amount))}${unit ? `\u00a0${unit}` : ''}`,
      })),
    },
  }
}
export type TerritoryValueRow = Awaited<ReturnType<typeof loadTerritory>>['list']['rows'][number]
