import 'server-only'
import { notFound } from 'next/navigation'
import { db } from '@/lib/data/client'
import { findValue, listCellHistory } from '@/lib/data/indicator/values'
import { findIndicator } from '@/lib/data/record/indicators'
import { decimal } from '@/lib/domain/figure/decimal'
import { printNumber } from '@/lib/domain/figure/number'
import { printPeriodKey } from '@/lib/domain/indicator/period-text'
import { can } from '@/lib/domain/policy/can'
import type { PageAsked } from '@/lib/domain/record/table/spec'
import { isUuid } from '@/lib/domain/shared/uuid'
import { territoryLabel } from '@/lib/domain/territory/label'
import { concealedValues, recordedWords } from '@/lib/operations/indicator/concealed-values'
import { requirePermission } from './gate'
import { concealedIn, valuePage } from './value-page'
import { printed } from './value-row'

/** An indicator with a page of its current values. */
export const loadIndicator = async (code: string, asked: PageAsked) => {
  const viewer = await requirePermission('record.read')
  const indicator = await findIndicator(db(), code)
  if (!indicator) notFound()
  const concealed = await concealedIn(db(), viewer, indicator)
  return {
    indicator,
    canEnter: can(viewer, 'value.enter', { serviceId: indicator.serviceId }),
    canEdit: can(viewer, 'indicator.edit', { serviceId: indicator.serviceId }),
    list: await valuePage(db(), indicator, concealed, asked),
  }
}

/** One value with everything that was recorded for its cell. */
export const loadValue = async (id: string) => {
  const viewer = await requirePermission('record.read')
  const value = isUuid(id) ? await findValue(db(), id) : null
  if (!value) notFound()
  const history = await listCellHistory(db(), id)
  const { indicator } = value
  const concealed = await concealedValues(db(), viewer, [indicator], [value.periodKey])
  const wordsFor = (recorded: { id: string; superseded: boolean }) =>
    recordedWords(viewer, indicator, concealed, recorded)
  return {
    value: {
      id: value.id,
      amount:
        wordsFor({ id: value.id, superseded: value.supersededAt !== null }) === undefined
          ? printNumber(decimal(value.amount.toString()))
          : '',
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
      printed: wordsFor(entry) ?? printed(amount, indicator.unit),
    })),
  }
}
