import 'server-only'
import { notFound } from 'next/navigation'
import { db } from '@/lib/data/client'
import { findValue, listCellHistory } from '@/lib/data/indicator/values'
import { findIndicator } from '@/lib/data/record/indicators'
import { listIndicatorValues } from '@/lib/data/record/values'
import { decimal } from '@/lib/domain/figure/decimal'
import { printNumber } from '@/lib/domain/figure/number'
import { printPeriodKey } from '@/lib/domain/indicator/period-text'
import { concealedText } from '@/lib/domain/indicator/small-count'
import { can } from '@/lib/domain/policy/can'
import type { PageAsked } from '@/lib/domain/record/table/spec'
import { territoryLabel } from '@/lib/domain/territory/label'
import { requirePermission } from './gate'
import { isConcealed, printed, valueRow } from './value-row'

/** An indicator with a page of its current values. */
export const loadIndicator = async (code: string, asked: PageAsked) => {
  const viewer = await requirePermission('record.read')
  const indicator = await findIndicator(db(), code)
  if (!indicator) notFound()
  const { rows, total } = await listIndicatorValues(db(), indicator.id, asked)
  return {
    indicator,
    canEnter: can(viewer, 'value.enter', { serviceId: indicator.serviceId }),
    canEdit: can(viewer, 'indicator.edit', { serviceId: indicator.serviceId }),
    list: { total, rows: rows.map(value => valueRow(value, indicator, viewer)) },
  }
}

/** One value with everything that was recorded for its cell. */
export const loadValue = async (id: string) => {
  const viewer = await requirePermission('record.read')
  const value = /^[0-9a-f-]{36}$/.test(id) ? await findValue(db(), id) : null
  if (!value) notFound()
  const history = await listCellHistory(db(), id)
  const { indicator } = value
  const hides = (amount: string) =>
    isConcealed({ amount, lifted: value.lifted !== null, territoryId: value.territory.id }, indicator, viewer)
  const shown = (amount: string) =>
    hides(amount) ? concealedText(indicator.smallCountThreshold) : printed(amount, indicator.unit)
  return {
    value: {
      id: value.id,
      amount: hides(value.amount.toString()) ? '' : printNumber(decimal(value.amount.toString())),
      precision: value.precision,
      status: value.status,
      source: value.source ?? '',
      fictitious: value.fictitious,
      current: value.supersededAt === null,
      territory: territoryLabel(value.territory),
      period: printPeriodKey(value.periodKey, value.periodHint),
    },
    indicator,
    canEnter: can(viewer, 'value.enter', { serviceId: indicator.serviceId }),
    history: history.map(({ amount, at, ...entry }) => ({
      ...entry,
      at: at.toISOString(),
      printed: shown(amount),
    })),
  }
}
