import type { Candidate } from './candidates'
import type { KnownValue } from './known-value'
import { stemsOf } from './stems'

/** Words around a number, the nearest first, with how much each tells. */
export type Context = {
  /** What follows, up to the next number or stop: « 5 psychologues, ». */
  after: string
  /** What comes before, back to the previous number or stop. */
  before: string
  sentence: string
  /** The line, its block and its rubrique. */
  titles: string
}

/** How rare each word is among the indicators: « bénéficiaires » tells little, « téléassistance » nearly all. */
export const rarity = (values: readonly KnownValue[]): ((stem: string) => number) => {
  const indicators = new Map(values.map(value => [value.indicator, value]))
  const counts = new Map<string, number>()
  for (const { labelMany, labelOne, words } of indicators.values())
    for (const stem of new Set(stemsOf(`${labelOne} ${labelMany} ${words}`)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return stem => Math.log(1 + indicators.size / (counts.get(stem) ?? 1))
}

const zones: readonly (readonly [keyof Context, number])[] = [
  ['after', 1],
  ['before', 0.8],
  ['titles', 0.7],
  ['sentence', 0.5],
]

/** Weight of each word of the context: that of the nearest place where it stands. */
const weigh = (context: Context): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>()
  for (const [zone, weight] of zones)
    for (const stem of stemsOf(context[zone])) if (!weights.has(stem)) weights.set(stem, weight)
  return weights
}

/** `all`: from 0 to 1, how much of what the indicator is called or defined by stands around the number. `near`: how much of its name touches it. */
export type Score = { all: number; near: number }

export const scoreOf = (
  { value }: Pick<Candidate, 'value'>,
  context: Context,
  rare: (stem: string) => number,
): Score => {
  const share = (text: string, around: ReadonlyMap<string, number>): number => {
    const stems = [...new Set(stemsOf(text))]
    const total = stems.reduce((sum, stem) => sum + rare(stem), 0)
    const found = stems.reduce((sum, stem) => sum + rare(stem) * (around.get(stem) ?? 0), 0)
    return total === 0 ? 0 : found / total
  }
  const name = (around: ReadonlyMap<string, number>) =>
    Math.max(share(value.labelOne, around), share(value.labelMany, around))
  const everywhere = weigh(context)
  const label = name(everywhere)
  const words = share(value.words, everywhere)
  return {
    all: Math.min(1, Math.max(label, 0.9 * words, 0.55 * (label + words))),
    near: name(weigh({ ...context, titles: '', sentence: '' })),
  }
}
