import { decimal, readAmount } from '../figure/decimal'
import { printNumber } from '../figure/number'
import type { CellWrite } from './grid'
import { readPastedAmount } from './paste'
import { parsePeriod } from './period'
import { endOfPeriod } from './period-order'
import { doubtSentences, plausibilityDoubt } from './plausibility'
import type { Precision, ValueStatus } from './value-words'

/** A value of a series: what a new one is compared with. */
export type Dated = { periodKey: string; amount: string }

/** The stored value of a cell, as far as a write needs it. */
export type Standing = {
  amount: string
  precision: Precision
  status: ValueStatus
  source: string | null
  certified: boolean
}

export type WriteContent = Pick<Standing, 'amount' | 'precision' | 'status' | 'source'>

/** What a write comes to, once it is known that nobody changed the cell meanwhile. */
export type CellDecision =
  | { do: 'write'; content: WriteContent }
  | { do: 'withdraw' | 'nothing' }
  | { do: 'refuse' | 'ask'; sentence: string }

/** The value of the period before, of the same kind; null when there is none. */
export const periodBefore = (key: string, series: readonly Dated[]): Dated | null => {
  const period = parsePeriod(key)
  const end = period && endOfPeriod(period)
  if (!period || !end) return null
  const earlier = series.flatMap(value => {
    const other = parsePeriod(value.periodKey)
    const ended = other?.kind === period.kind ? endOfPeriod(other) : null
    return ended !== null && ended < end ? [{ value, ended }] : []
  })
  return earlier.toSorted((a, b) => (a.ended < b.ended ? 1 : -1))[0]?.value ?? null
}

type Facts = {
  current: Standing | null
  series: readonly Dated[]
  unit: string | null
  decimals: number
  reason: string
}

/** Pure: reads what was typed, and says whether to write it, ask, or refuse and why. */
export const decideWrite = (write: CellWrite, facts: Facts): CellDecision => {
  const { current } = facts
  if (write.amount.trim() === '') {
    if (!current) return { do: 'nothing' }
    return explained(current, facts.reason) ?? { do: 'withdraw' }
  }
  const amount = readPastedAmount(write.amount, facts.unit)
  if (amount === null || readAmount(amount) === null)
    return {
      do: 'refuse',
      sentence: `« ${write.amount.slice(0, 40)} » n’est pas un nombre. Écrivez par exemple 641 ou 64 288,50.`,
    }
  const content: WriteContent = {
    amount,
    precision: write.precision ?? current?.precision ?? 'exact',
    status: write.status ?? current?.status ?? 'provisional',
    source: (write.source ?? current?.source ?? '') || null,
  }
  if (current && sameContent(content, current)) return { do: 'nothing' }
  const refused = current && explained(current, facts.reason)
  if (refused) return refused
  const doubt =
    write.confirmed || (current && decimal(current.amount).eq(amount)) ? null : doubtOf(write, amount, facts)
  return doubt ? { do: 'ask', sentence: doubt } : { do: 'write', content }
}

const sameContent = (a: WriteContent, b: WriteContent): boolean =>
  decimal(a.amount).eq(b.amount) &&
  a.precision === b.precision &&
  a.status === b.status &&
  a.source === b.source

/** A value that others rely on does not change without a word. */
const explained = (current: Standing, reason: string): CellDecision | null =>
  (current.status === 'final' || current.certified) && reason.length < 3
    ? {
        do: 'refuse',
        sentence: `Cette valeur est ${current.certified ? 'certifiée' : 'définitive'} : écrivez le motif du changement au-dessus de la grille, puis réessayez.`,
      }
    : null

const doubtOf = (write: CellWrite, amount: string, facts: Facts): string | null => {
  if (facts.decimals === 0 && facts.unit === null && !decimal(amount).isInteger())
    return 'Cet indicateur se compte sans décimale.'
  // Near the value it corrects, which somebody already stood by: nothing new to ask.
  if (facts.current && !plausibilityDoubt(amount, facts.current.amount)) return null
  const before = periodBefore(write.period, facts.series)
  const last = before?.amount ?? facts.current?.amount ?? null
  const doubt = plausibilityDoubt(amount, last)
  if (!doubt || last === null) return null
  // Without a period before, the comparison is with the value replaced: the words must not say otherwise.
  return before
    ? `${doubtSentences[doubt]} (${printNumber(decimal(last))} → ${printNumber(decimal(amount))})`
    : `Très différente de la valeur actuelle (${printNumber(decimal(last))} → ${printNumber(decimal(amount))}).`
}
