import { decimal } from '../figure/decimal'
import { equation, type Mask, type MaskCell, type MaskEquation, maskCells } from './masking'
import { smallCountState } from './small-count'

/** A current value of one indicator and one period, wherever it is. */
export type FamilyValue = {
  id: string
  territoryId: string
  kind: string
  amount: string
  lifted: boolean
  /** Territories whose values this one adds up to: its cantons, its département. */
  wholes: readonly string[]
}

/**
 * What someone without the right to small counts must not read among the values of one indicator and one period: the
 * small counts, and where a total and its other parts would give one away, another value too (secondary suppression).
 * Decided over all territories at once, so that every screen and file hides the same ones: two of them can't be
 * compared. A split commune counts in each of its cantons.
 */
export const maskFamily = (values: readonly FamilyValue[], threshold: number | null): Map<string, Mask> => {
  const cells = values.map(
    (value): MaskCell => ({
      id: value.id,
      amount: value.amount,
      small: smallCountState(value, threshold) === 'open',
      threshold,
    }),
  )
  return cells.some(({ small }) => small) ? maskCells(cells, totals(values)) : new Map()
}

/** One equation per total and kind of parts: cantons of the département, its communes, communes of a canton. */
const totals = (values: readonly FamilyValue[]): MaskEquation[] => {
  const byTerritory = new Map(values.map(value => [value.territoryId, value]))
  const sums = new Map<string, [string, number][]>()
  for (const part of values)
    for (const wholeId of part.wholes) {
      const whole = byTerritory.get(wholeId)
      if (!whole) continue
      const key = `${whole.id} ${part.kind}`
      const terms = sums.get(key) ?? [[whole.id, -1]]
      terms.push([part.id, 1])
      sums.set(key, terms)
    }
  return [...sums.values()].map(terms => equation(terms.map(([id, factor]) => [id, decimal(factor)])))
}
