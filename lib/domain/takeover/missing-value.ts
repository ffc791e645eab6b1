import type { KnownValue } from './known-value'
import { type Context, type Score, scoreOf } from './score'

/** Where a number that no record states would be entered: what its words and its sentence tell of it. */
export type MissingValue = {
  /** Plain decimal notation. */
  amount: string
  /** The indicator whose name touches the number, when one alone does. */
  indicator: string | null
  /** The year that its sentence names, when it names one. */
  period: string | null
}

/** A name touches a number when half of what it says, by weight, stands beside it. */
const touches = 0.5

export const missingValue = (
  amount: string,
  around: { context: Context; years: readonly string[] },
  /** One value of each indicator. */
  indicators: readonly KnownValue[],
  rare: (stem: string) => number,
): MissingValue => {
  const [best, second] = indicators
    .map((value): { code: string; score: Score } => ({
      code: value.indicator,
      score: scoreOf({ value }, around.context, rare),
    }))
    .toSorted((a, b) => b.score.near - a.score.near)
  const alone = best && best.score.near >= touches && best.score.near > (second?.score.near ?? 0)
  const [year, ...others] = new Set(around.years)
  return {
    amount,
    indicator: alone ? best.code : null,
    period: year !== undefined && others.length === 0 ? year : null,
  }
}
