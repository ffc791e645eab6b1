import type { FoundFigure, Matcher } from './match-numbers'
import type { TakenRubrique } from './proposal'

/** Where a number stands in a proposal: its line, by rank of rubrique, block and line, and itself by rank there. */
export type FigurePlace = { rubrique: number; block: number; line: number; rank: number }
export type PlacedFigure = FigurePlace & FoundFigure

export const placeKey = ({ rubrique, block, line, rank }: FigurePlace): string =>
  [rubrique, block, line, rank].join('.')

/** Blocks whose numbers are addresses and telephones. */
const unread: ReadonlySet<string> = new Set(['contact', 'mentions'])

/** Every number of a proposal with what it states, in reading order. */
export const matchDocument = (rubriques: readonly TakenRubrique[], match: Matcher): PlacedFigure[] =>
  rubriques.flatMap(({ title, blocks }, rubrique) =>
    blocks.flatMap((held, block) =>
      unread.has(held.type)
        ? []
        : held.lines.flatMap(({ text }, line) =>
            match(text, `${held.title} ${title}`).map((found, rank) => ({
              ...found,
              rubrique,
              block,
              line,
              rank,
            })),
          ),
    ),
  )
