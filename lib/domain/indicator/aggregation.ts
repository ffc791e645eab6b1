import { decimal, type Exact, plainDecimal } from '../figure/decimal'
import { printNumber } from '../figure/number'
import { joinFrench } from '../typography/list'
import type { Aggregation } from './aggregation-label'
import type { Period } from './period'
import { endOfPeriod } from './period-order'
import { additionOf } from './period-overlap'
import type { Precision } from './value-words'

/** What a computed cell is made of. `amount` null: no value was entered, or it may not be shown to this person. */
export type Part = { label: string; amount: string | null; precision: Precision }

/** A commune that lies in several cantons: its value can’t be attributed to one of them. */
export type SplitPart = { label: string; amount: string | null }

/**
 * A computed cell. `complete` is false when a part is missing or can’t be attributed: the number is then only that of
 * the parts named, never the figure of the whole. `explanation` says so in full.
 */
export type Aggregate =
  | { kind: 'computed'; amount: string; precision: Precision | null; complete: boolean; explanation: string }
  | { kind: 'none'; explanation: string }

const none = (explanation: string): Aggregate => ({ kind: 'none', explanation })

/** A sum of bounds is a bound, one approximation makes it approximate; both together prove nothing (null). */
export const precisionOfAll = (parts: readonly { precision: Precision }[]): Precision | null => {
  const found = new Set(parts.map(part => part.precision))
  if (found.has('at_least') && found.has('about')) return null
  if (found.has('about')) return 'about'
  return found.has('at_least') ? 'at_least' : 'exact'
}

const listed = (labels: readonly string[]): string =>
  labels.length <= 6
    ? joinFrench([...labels])
    : joinFrench([...labels.slice(0, 5), `${labels.length - 5} autres`])

const total = (parts: readonly { amount: string }[]): Exact =>
  parts.reduce((sum, part) => sum.plus(part.amount), decimal(0))

const known = <T extends { amount: string | null }>(parts: readonly T[]): (T & { amount: string })[] =>
  parts.flatMap(part => (part.amount === null ? [] : [{ ...part, amount: part.amount }]))

/** « canton », « commune »: how the parts are called, singular and plural. */
export type PartNoun = readonly [string, string]

/**
 * Value of a place from those of its parts, by the rule of the indicator. Communes shared between cantons are never
 * added: they are named in the explanation. A mean is plain (each part counts for one), and says so.
 */
export const aggregatePlaces = (
  rule: Aggregation,
  parts: readonly Part[],
  split: readonly SplitPart[],
  noun: PartNoun,
): Aggregate => {
  const [one, many] = noun
  if (rule === 'never') return none('D’après sa fiche, cet indicateur ne s’additionne pas entre territoires.')
  if (rule === 'last')
    return none(
      'La règle de cet indicateur (dernière valeur) vaut pour les périodes : entre territoires, elle ne donne aucun total.',
    )
  const given = known(parts)
  const apart = splitSentence(split)
  if (given.length === 0) return none(`Aucune valeur de ${one} n’est saisie pour cette période.${apart}`)
  const sum = total(given)
  const value = rule === 'sum' ? sum : sum.div(given.length).toDecimalPlaces(6)
  const missing = parts.filter(part => part.amount === null).map(part => part.label)
  const what = `${rule === 'sum' ? 'Somme' : 'Moyenne simple (non pondérée)'} de ${given.length} ${given.length === 1 ? one : many}`
  const lacking =
    missing.length === 0
      ? ''
      : ` Il manque ${missing.length} ${missing.length === 1 ? one : many} : ${listed(missing)}.`
  return {
    kind: 'computed',
    amount: plainDecimal(value),
    precision: precisionOfAll(given),
    complete: missing.length === 0 && split.length === 0,
    explanation: `${what}.${lacking}${apart}`,
  }
}

const splitSentence = (split: readonly SplitPart[]): string => {
  if (split.length === 0) return ''
  const names = split.map(({ label, amount }) =>
    amount === null ? label : `${label} (${printNumber(decimal(amount))})`,
  )
  return split.length === 1
    ? ` ${names[0]} est partagée entre plusieurs cantons : sa valeur ne peut pas être attribuée à celui-ci, elle n’est pas comptée.`
    : ` ${split.length} communes sont partagées entre plusieurs cantons : leurs valeurs ne peuvent pas être attribuées à celui-ci, elles ne sont pas comptées : ${joinFrench(names)}.`
}

const refusedAdditions = {
  overlap: 'Ces périodes se recouvrent : la même chose serait comptée deux fois.',
  stock: 'Des valeurs relevées à une date ne s’additionnent pas.',
  unspecified:
    'Une période reste à préciser : rien ne garantit que la même chose ne serait pas comptée deux fois.',
} as const

export type PeriodPart = Part & { period: Period }

/** Value over several periods from that of each, by the rule of the indicator. */
export const aggregatePeriods = (rule: Aggregation, parts: readonly PeriodPart[]): Aggregate => {
  if (rule === 'never') return none('D’après sa fiche, cet indicateur ne s’agrège pas entre périodes.')
  const given = known(parts)
  if (given.length === 0) return none('Aucune valeur n’est saisie.')
  const missing = parts.filter(part => part.amount === null).map(part => part.label)
  const lacking = missing.length === 0 ? '' : ` Il manque : ${listed(missing)}.`
  const result = (amount: Exact, precision: Precision | null, what: string): Aggregate => ({
    kind: 'computed',
    amount: plainDecimal(amount),
    precision,
    complete: missing.length === 0,
    explanation: `${what}.${lacking}`,
  })
  switch (rule) {
    case 'sum': {
      const addition = additionOf(given.map(part => part.period))
      if (addition !== 'addable') return none(refusedAdditions[addition])
      return result(total(given), precisionOfAll(given), `Somme de ${listed(given.map(part => part.label))}`)
    }
    case 'mean':
      return result(
        total(given).div(given.length).toDecimalPlaces(6),
        precisionOfAll(given),
        `Moyenne de ${listed(given.map(part => part.label))}`,
      )
    case 'last': {
      if (given.some(part => endOfPeriod(part.period) === null)) return none(refusedAdditions.unspecified)
      const byEnd = (list: readonly PeriodPart[]) =>
        list.toSorted((a, b) => ((endOfPeriod(a.period) ?? '') < (endOfPeriod(b.period) ?? '') ? 1 : -1))
      const latest = known(byEnd(parts))[0]
      // Earlier periods may be missing: only the last one counts, and it must be the last that is asked.
      const isLast = byEnd(parts)[0]?.label === latest?.label
      return latest
        ? {
            kind: 'computed',
            amount: plainDecimal(decimal(latest.amount)),
            precision: latest.precision,
            complete: isLast,
            explanation: `Dernière valeur : ${latest.label}.${isLast ? '' : lacking}`,
          }
        : none('Aucune valeur n’est saisie.')
    }
  }
}

/** A total as it was stated, beside what its parts give: the difference is shown, and justified or not. */
export type Gap = { difference: string; justified: 'no' | 'yes' | 'outdated' }

/**
 * Stated total minus the computed one; null when nothing can be compared or they agree. A justification holds for the
 * difference it was written about: once that changes, it has to be written again.
 */
export const gapBetween = (
  stated: string | null,
  computed: Aggregate,
  justification: { difference: string } | null,
): Gap | null => {
  if (stated === null || computed.kind === 'none' || !computed.complete) return null
  const difference = decimal(stated).minus(computed.amount)
  if (difference.isZero()) return null
  const same = justification !== null && decimal(justification.difference).eq(difference)
  return {
    difference: plainDecimal(difference),
    justified: justification === null ? 'no' : same ? 'yes' : 'outdated',
  }
}
