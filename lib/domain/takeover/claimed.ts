import { disproof } from '../figure/claim'
import { decimal } from '../figure/decimal'
import { printFigure } from '../figure/print-figure'
import type { Claim, FigureToken } from '../figure/token'
import { type Candidate, tokenOf } from './candidates'

/** A value that makes « plus de 600 » true without being 600, and what its token will print instead. */
export type Claimed = { candidate: Candidate; token: FigureToken; prints: string }

/** How far above the number « plus de » still means it: « plus de 600 » is not said of 6 000. The others have their own. */
const farthest = '1.1'

/** Between which amounts a value may lie for these words; the claim itself is proven after. */
const bounds: Record<Exclude<Claim, 'exact'>, readonly [string, string]> = {
  plus_de: ['1', farthest],
  pres_de: ['0.95', '1'],
  environ: ['0.95', '1.06'],
}

/**
 * Finds the values for which what is claimed of a number holds, both as it is written and as the token will print it (the
 * rule of lib/domain/figure/claim.ts). They are only ever offered: several may do, and the words may change.
 */
export const createClaimSearch = (byAmount: ReadonlyMap<string, readonly Candidate[]>) => {
  const ordered = [...byAmount]
    .map(([amount, candidates]) => ({ amount: decimal(amount), candidates }))
    .toSorted((a, b) => a.amount.cmp(b.amount))
  const firstFrom = (low: ReturnType<typeof decimal>): number => {
    let [start, end] = [0, ordered.length]
    while (start < end) {
      const middle = Math.floor((start + end) / 2)
      if (ordered[middle]?.amount.lt(low)) start = middle + 1
      else end = middle
    }
    return start
  }
  return (number: string, claim: Claim): Claimed[] => {
    const printed = decimal(number)
    if (claim === 'exact' || printed.lte(0)) return []
    const [low, high] = bounds[claim]
    const last = printed.mul(high)
    const found: Claimed[] = []
    for (let at = firstFrom(printed.mul(low)); at < ordered.length; at += 1) {
      const { amount, candidates } = ordered[at] ?? { amount: last.plus(1), candidates: [] }
      if (amount.gt(last)) break
      // The number itself is found by its amount.
      if (amount.eq(printed)) continue
      for (const candidate of candidates) {
        const { value, certainty } = candidate
        const token = tokenOf(candidate, { claim, format: 'rounded', withUnit: false })
        const noun = { unit: value.unit, one: value.labelOne, many: value.labelMany, decimals: 0 }
        const shown = printFigure(amount, token, noun)
        const holds = [printed, shown.printed].every(
          said => disproof({ claim, value: amount, printed: said, certainty }) === null,
        )
        if (holds) found.push({ candidate, token, prints: shown.text })
      }
    }
    return found
  }
}
