import type { FigureToken } from '@/lib/domain/figure/token'
import { type PlacedFigure, placeKey } from '@/lib/domain/takeover/match-document'

/** The figure taken for each number, by place. */
export type Chosen = Readonly<Record<string, FigureToken>>

/** Everything sure, beside what was chosen already. */
export const acceptSure = (figures: readonly PlacedFigure[], chosen: Chosen): Chosen => ({
  ...Object.fromEntries(
    figures.flatMap(figure => {
      const [best] = figure.offers
      return figure.standing === 'sure' && best ? [[placeKey(figure), best.token] as const] : []
    }),
  ),
  ...chosen,
})

/** Takes a figure for a number, or leaves it in the text. */
export const choose = (chosen: Chosen, place: string, token: FigureToken | null): Chosen => {
  const { [place]: _left, ...others } = chosen
  return token ? { ...others, [place]: token } : others
}
