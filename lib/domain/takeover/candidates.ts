import type { Certainty } from '../figure/claim'
import { decimal, readAmount } from '../figure/decimal'
import type { Claim, FigureToken } from '../figure/token'
import type { KnownValue } from './known-value'

/** A way to state a number: a value, or the sum of its years. */
export type Candidate = {
  value: KnownValue
  periods: readonly string[]
  operation: 'value' | 'sum'
  amount: string
  /** What its source, or all of its sources, let one claim. */
  certainty: Certainty
}

const certainties: Record<KnownValue['precision'], Certainty> = {
  exact: 'exact',
  at_least: 'bound',
  about: 'about',
}

/** Every amount that the base can state, by amount: each value, and each run of consecutive years that adds up. */
export const indexCandidates = (values: readonly KnownValue[]): ReadonlyMap<string, Candidate[]> => {
  const byAmount = new Map<string, Candidate[]>()
  const put = (candidate: Candidate) =>
    byAmount.set(candidate.amount, [...(byAmount.get(candidate.amount) ?? []), candidate])
  const years = new Map<string, KnownValue[]>()
  for (const value of values) {
    const amount = readAmount(value.amount)?.toFixed()
    if (amount === undefined) continue
    put({
      value,
      periods: [value.periodKey],
      operation: 'value',
      amount,
      certainty: certainties[value.precision],
    })
    const cell = `${value.indicator} ${value.territory}`
    if (value.summable && /^\d{4}$/.test(value.periodKey))
      years.set(cell, [...(years.get(cell) ?? []), value])
  }
  for (const run of years.values()) for (const candidate of sums(run)) put(candidate)
  return byAmount
}

const sums = (values: readonly KnownValue[]): Candidate[] => {
  const ordered = values.toSorted((a, b) => a.periodKey.localeCompare(b.periodKey))
  return ordered.flatMap((first, start) => {
    const found: Candidate[] = []
    let total = decimal(first.amount)
    let exact = first.precision === 'exact'
    for (const [step, next] of ordered.slice(start + 1).entries()) {
      if (Number(next.periodKey) !== Number(first.periodKey) + step + 1) break
      total = total.plus(next.amount)
      exact &&= next.precision === 'exact'
      const periods = ordered.slice(start, start + step + 2).map(({ periodKey }) => periodKey)
      const certainty = exact ? 'exact' : 'unknown'
      found.push({ value: first, periods, operation: 'sum', amount: total.toFixed(), certainty })
    }
    return found
  })
}

/** How the document words the number: what it claims, and whether it writes it in full, rounded or in letters. */
export type Wording = { claim: Claim; format: FigureToken['format']; withUnit: boolean }

export const tokenOf = ({ value, periods, operation }: Candidate, wording: Wording): FigureToken => ({
  indicator: value.indicator,
  territory: value.territory,
  periods: [...periods],
  operation,
  format: wording.format,
  claim: wording.claim,
  label: value.unit !== null || wording.withUnit,
})
