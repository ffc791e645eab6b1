import type { CurrentValue } from '@/lib/data/record/values'
import { decimal } from '@/lib/domain/figure/decimal'
import { printNumber } from '@/lib/domain/figure/number'
import { printPeriodKey } from '@/lib/domain/indicator/period-text'
import { concealedText, maySeeSmallCounts, smallCountState } from '@/lib/domain/indicator/small-count'
import type { Viewer } from '@/lib/domain/policy/role'
import type { ValueRow } from '@/lib/domain/record/table/values'
import { territoryLabel } from '@/lib/domain/territory/label'

export const printed = (amount: { toString(): string }, unit: string | null): string =>
  `${printNumber(decimal(amount.toString()))}${unit ? `\u00a0${unit}` : ''}`

type Counted = { unit: string | null; serviceId: string | null; smallCountThreshold: number | null }

/** A current value as a row of the table, on screen and in exports alike: a small count only for those who may read it. */
export const valueRow = (value: CurrentValue, indicator: Counted, viewer: Viewer): ValueRow => {
  const hidden = isConcealed(value, indicator, viewer)
  return {
    id: value.id,
    territory: territoryLabel(value),
    territoryCode: value.code,
    period: printPeriodKey(value.periodKey, value.periodHint),
    periodKey: value.periodKey,
    amount: hidden ? null : value.amount,
    printed: hidden ? concealedText(indicator.smallCountThreshold) : printed(value.amount, indicator.unit),
    precision: value.precision,
    status: value.status,
    source: value.source,
    fictitious: value.fictitious,
    enteredBy: value.enteredBy,
    enteredOn: value.enteredOn,
  }
}

/** A small count that the owning service has not lifted, for someone who neither drafts the territory nor owns it. */
export const isConcealed = (
  value: { amount: string; lifted: boolean; territoryId: string },
  indicator: Omit<Counted, 'unit'>,
  viewer: Viewer,
): boolean =>
  smallCountState(value, indicator.smallCountThreshold) === 'open' &&
  !maySeeSmallCounts(viewer, { territoryId: value.territoryId, serviceId: indicator.serviceId })
