import type { CurrentValue } from '@/lib/data/record/values'
import { decimal } from '@/lib/domain/figure/decimal'
import { printNumber } from '@/lib/domain/figure/number'
import { printPeriodKey } from '@/lib/domain/indicator/period-text'
import type { ValueRow } from '@/lib/domain/record/table/values'
import { territoryLabel } from '@/lib/domain/territory/label'
import type { Concealed } from '@/lib/operations/indicator/concealed-values'

export const printed = (amount: { toString(): string }, unit: string | null): string =>
  `${printNumber(decimal(amount.toString()))}${unit ? `\u00a0${unit}` : ''}`

/** A current value as a row of the table, on screen and in exports alike: without what this person may not read. */
export const valueRow = (
  value: CurrentValue,
  indicator: { unit: string | null },
  concealed: Concealed,
): ValueRow => {
  const words = concealed.get(value.id)
  return {
    id: value.id,
    territory: territoryLabel(value),
    territoryCode: value.code,
    period: printPeriodKey(value.periodKey, value.periodHint),
    periodKey: value.periodKey,
    amount: words === undefined ? value.amount : null,
    printed: words ?? printed(value.amount, indicator.unit),
    precision: value.precision,
    status: value.status,
    source: value.source,
    fictitious: value.fictitious,
    enteredBy: value.enteredBy,
    enteredOn: value.enteredOn,
  }
}
