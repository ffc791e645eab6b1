import type { FoundProposal } from '@/lib/data/proposal/decide'
import { decimal } from '@/lib/domain/figure/decimal'
import { printNumber } from '@/lib/domain/figure/number'
import { printPeriodKey } from '@/lib/domain/indicator/period-text'

const printed = (value: { amount: { toString(): string } } | null): string =>
  value ? printNumber(decimal(value.amount.toString())) : 'aucune valeur'

/** « bénéficiaires de l’APA, en 2023 : 634 → 641 »: what the history and a reason tell of a proposal. */
export const describeProposal = ({ oldValue, newValue }: FoundProposal, dispositif: string | null): string =>
  oldValue
    ? `${oldValue.indicator.labelMany}, ${printPeriodKey(oldValue.periodKey, oldValue.periodHint)} : ${printed(oldValue)} → ${printed(newValue)}`
    : `nouveaux mots du dispositif «\u00a0${dispositif ?? ''}\u00a0»`
