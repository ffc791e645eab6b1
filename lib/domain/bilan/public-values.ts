import { decimal, readAmount } from '../figure/decimal'
import { equation, type MaskCell, type MaskEquation, maskCells } from '../indicator/masking'
import { concealedText } from '../indicator/small-count'
import type { ResolvedBilan, ResolvedFigure } from './resolved'

/**
 * Values that open data must not give, by `valueId`, each with what stands in its place: small counts not lifted by
 * their service, and, where a printed sum, change, rate or share would give one away, another value beside it
 * (secondary suppression). What the page itself prints is already public: it is never listed here.
 */
export const concealedValues = (bilan: Pick<ResolvedBilan, 'figures'>): ReadonlyMap<string, string> => {
  const cells = new Map<string, MaskCell>()
  for (const { parts } of bilan.figures)
    for (const { valueId, value, below } of parts)
      cells.set(valueId, {
        id: valueId,
        amount: value,
        small: below !== undefined,
        threshold: below ?? null,
      })
  if (![...cells.values()].some(cell => cell.small)) return new Map()
  const masks = maskCells([...cells.values()], bilan.figures.flatMap(relations))
  return new Map(
    [...masks].map(([id, mask]) => [
      id,
      mask === 'primary' ? concealedText(cells.get(id)?.threshold ?? null) : 'non diffusé',
    ]),
  )
}

/** The figures as they are published: what must stay secret replaced by its words (« moins de 5 », « non diffusé »). */
export const publishedFigures = (bilan: Pick<ResolvedBilan, 'figures'>): ResolvedFigure[] => {
  const concealed = concealedValues(bilan)
  return bilan.figures.map(figure => ({
    ...figure,
    parts: figure.parts.map(part => ({ ...part, value: concealed.get(part.valueId) ?? part.value })),
  }))
}

/** What anyone can compute with the result that is printed. A rank gives no value. */
const relations = ({ operation, parts, value }: ResolvedFigure): MaskEquation[] => {
  const [first, second] = parts
  const result = readAmount(value)
  if (!first) return []
  switch (operation) {
    case 'value':
      return [equation([[first.valueId, 1]])]
    case 'sum':
      return [equation(parts.map(part => [part.valueId, 1]))]
    case 'change':
      return second
        ? [
            equation([
              [second.valueId, 1],
              [first.valueId, -1],
            ]),
          ]
        : []
    case 'rate':
      // result = (second − first) / |first| × 100
      return second && result
        ? [
            equation([
              [second.valueId, 1],
              [first.valueId, decimal(-1).minus(result.div(100))],
            ]),
          ]
        : []
    case 'share':
      return second && result
        ? [
            equation([
              [first.valueId, 1],
              [second.valueId, result.div(-100)],
            ]),
          ]
        : []
    case 'rank':
      return []
  }
}
