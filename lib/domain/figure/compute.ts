import type { ValueRecord } from '../bilan/resolve-input'
import { type Period, parsePeriod } from '../indicator/period'
import { type Addition, additionOf } from '../indicator/period-overlap'
import type { Certainty } from './claim'
import { decimal, type Exact } from './decimal'
import type { Operation } from './token'

/** A value that was found, with its amount read. */
export type Part = { record: ValueRecord; amount: Exact }

export type Computed = { ok: true; value: Exact; certainty: Certainty } | { ok: false; problem: string }

const fail = (problem: string): Computed => ({ ok: false, problem })

const certaintyOf: Record<ValueRecord['precision'], Certainty> = {
  exact: 'exact',
  at_least: 'bound',
  about: 'about',
}

/** A sum of bounds is a bound, a sum with an approximation is one; bounds and approximations together prove nothing. */
const certaintyOfSum = (parts: readonly Part[]): Certainty => {
  const kinds = new Set(parts.map(part => certaintyOf[part.record.precision]))
  if (kinds.has('bound') && kinds.has('about')) return 'unknown'
  if (kinds.has('bound')) return 'bound'
  return kinds.has('about') ? 'about' : 'exact'
}

const certaintyOfComparison = (parts: readonly Part[]): Certainty =>
  parts.every(part => part.record.precision === 'exact') ? 'exact' : 'unknown'

const additionProblems: Record<Exclude<Addition, 'addable'>, string> = {
  overlap: 'ses périodes se recouvrent ; la même chose serait comptée deux fois',
  stock: 'des valeurs relevées à une date ne s’additionnent pas',
  unspecified: 'une période reste à préciser ; rien ne garantit que la somme ne compte pas deux fois',
}

const sum = (parts: readonly Part[], periods: readonly Period[]): Computed => {
  const addition = additionOf(periods)
  if (addition !== 'addable') return fail(additionProblems[addition])
  const value = parts.reduce((total, part) => total.plus(part.amount), decimal(0))
  return { ok: true, value, certainty: certaintyOfSum(parts) }
}

const compare = (parts: readonly Part[], how: 'change' | 'rate'): Computed => {
  const [from, to] = parts
  if (!from || !to) return fail('une évolution compare deux périodes')
  const certainty = certaintyOfComparison(parts)
  const change = to.amount.minus(from.amount)
  if (how === 'change') return { ok: true, value: change, certainty }
  if (from.amount.isZero()) return fail('un pourcentage ne se calcule pas à partir de zéro')
  return { ok: true, value: change.div(from.amount.abs()).mul(100), certainty }
}

const share = (part: Part, whole: Part | null): Computed => {
  if (!whole) return fail('la valeur du département manque pour la même période')
  if (whole.amount.lte(0)) return fail('la valeur du département est nulle')
  const value = part.amount.div(whole.amount).mul(100)
  return { ok: true, value, certainty: certaintyOfComparison([part, whole]) }
}

/** 1 for the highest; equals share their rank. Refused unless every territory of the kind has its value. */
const rank = (part: Part, siblings: readonly Part[], expected: number | undefined): Computed => {
  if (expected === undefined || siblings.length < expected)
    return fail('il manque des valeurs d’autres territoires pour établir un rang')
  const value = decimal(1 + siblings.filter(other => other.amount.gt(part.amount)).length)
  return { ok: true, value, certainty: certaintyOfComparison([part, ...siblings]) }
}

export type Others = { whole: Part | null; siblings: readonly Part[]; expected: number | undefined }

/** Result of the operation on the values found, in the order of the token’s periods. */
export const compute = (operation: Operation, parts: readonly Part[], others: Others): Computed => {
  const [first] = parts
  if (!first) return fail('aucune période n’est choisie')
  switch (operation) {
    case 'value':
      return { ok: true, value: first.amount, certainty: certaintyOf[first.record.precision] }
    case 'sum':
      return sum(
        parts,
        parts.map(part => parsePeriod(part.record.periodKey) ?? { kind: 'unspecified' }),
      )
    case 'change':
    case 'rate':
      return compare(parts, operation)
    case 'share':
      return share(first, others.whole)
    case 'rank':
      return rank(first, others.siblings, others.expected)
  }
}

/** Values beyond the token’s own that its operation needs: those of the département or of its siblings. */
export const otherTerritories: Record<Operation, 'none' | 'departement' | 'siblings'> = {
  value: 'none',
  sum: 'none',
  change: 'none',
  rate: 'none',
  share: 'departement',
  rank: 'siblings',
}
