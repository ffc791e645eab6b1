import 'server-only'
import { notFound } from 'next/navigation'
import { db } from '@/lib/data/client'
import { findValue, listCellHistory, listCurrentValues } from '@/lib/data/indicator/values'
import { findIndicator } from '@/lib/data/record/indicators'
import { type PageAsked, slice } from '@/lib/data/record/page'
import { decimal } from '@/lib/domain/figure/decimal'
import { printNumber } from '@/lib/domain/figure/number'
import { printPeriodKey } from '@/lib/domain/indicator/period-text'
import { can } from '@/lib/domain/policy/can'
import { territoryLabel } from '@/lib/domain/territory/label'
import { requirePermission } from './gate'

const printed = (amount: { toString(): string }, unit: string | null): string =>
  `${printNumber(decimal(amount.toString()))}${unit ? `\u00a0${unit}` : ''}`

/** An indicator with a page of its current values. */
export const loadIndicator = async (code: string, asked: PageAsked) => {
  const viewer = await requirePermission('record.read')
  const indicator = await findIndicator(db(), code)
  if (!indicator) notFound()
  const [values, total] = await listCurrentValues(db(), indicator.id, { query: asked.query, ...slice(asked) })
  return {
    indicator,
    canEnter: can(viewer, 'value.enter', { serviceId: indicator.serviceId }),
    total,
    rows: values.map(value => ({
      id: value.id,
      territory: territoryLabel(value.territory),
      period: printPeriodKey(value.periodKey, value.periodHint),
      printed: printed(value.amount, indicator.unit),
      precision: value.precision,
      status: value.status,
      source: value.source,
      fictitious: value.fictitious,
    })),
  }
}
export type ValueRow = Awaited<ReturnType<typeof loadIndicator>>['rows'][number]

/** One value with everything that was recorded for its cell. */
export const loadValue = async (id: string) => {
  const viewer = await requirePermission('record.read')
  const value = /^[0-9a-f-]{36}$/.test(id) ? await findValue(db(), id) : null
  if (!value) notFound()
  const history = await listCellHistory(db(), id)
  return {
    value: {
      id: value.id,
      amount: printNumber(decimal(value.amount.toString())),
      precision: value.precision,
      status: value.status,
      source: value.source ?? '',
      fictitious: value.fictitious,
      current: value.supersededAt === null,
      territory: territoryLabel(value.territory),
      period: printPeriodKey(value.periodKey, value.periodHint),
    },
    indicator: value.indicator,
    canEnter: can(viewer, 'value.enter', { serviceId: value.indicator.serviceId }),
    history: history.map(({ amount, at, ...entry }) => ({
      ...entry,
      at: at.toISOString(),
      printed: printed(amount, value.indicator.unit),
    })),
  }
}
