import type { CurrentValue } from '@/lib/data/record/values'
import { decimal } from '@/lib/domain/figure/decimal'
import { printNumber } from '@/lib/domain/figure/number'
import { printPeriodKey } from '@/lib/domain/indicator/period-text'
import type { ValueRow } from '@/lib/domain/record/table/values'
import { territoryLabel } from '@/lib/domain/territory/label'

export const printed = (amount: { toString(): string }, unit: string | null): string =>
  `${printNumber(decimal(amount.toString()))}${unit ? `\u00a0${unit}` : ''}`

/** A current value as a row of the table. */
export const valueRow = (value: CurrentValue, unit: string | null): ValueRow => ({
  id: value.id,
  territory: territoryLabel(value),
  territoryCode: value.code,
  period: printPeriodKey(value.periodKey, value.periodHint),
  periodKey: value.periodKey,
  amount: value.amount,
  printed: printed(value.amount, unit),
  precision: value.precision,
  status: value.status,
  source: value.source,
  fictitious: value.fictitious,
  enteredBy: value.enteredBy,
  enteredOn: value.enteredOn,
})
