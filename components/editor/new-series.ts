import { outage, seriesOf } from '@/components/editor/use-figures'
import { type BlockContents, longest } from '@/lib/domain/bilan/block'
import { emptyInline } from '@/lib/domain/bilan/rich-text'
import type { FigureChoice } from '@/lib/domain/bilan/working-copy'
import type { FigureToken } from '@/lib/domain/figure/token'
import { isWhole } from '@/lib/domain/indicator/collection-period'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'

/** A new « évolution » of this figure's indicator. `choices`: the values recorded of it; null: they could not be read. */
export const newSeries = (
  { indicator, territory, periods: chosen }: FigureToken,
  choices: readonly FigureChoice[] | null,
): Result<BlockContents['evolution']> => {
  const series = (periods: string[]) => ok({ title: emptyInline, indicator, territory, periods })
  // A modèle may say « toute la période »: each bilan finds its own.
  if (chosen.some(isWhole)) return series(chosen)
  if (!choices) return refuse('outage', outage)
  const periods = seriesOf(choices, { indicator, territory })
    .map(({ periodKey }) => periodKey)
    .slice(-longest.periods)
  if (periods.length < 2)
    return refuse(
      'short-series',
      'Une évolution compare deux périodes au moins\u00a0: cet indicateur n’en a pas assez pour ce territoire.',
    )
  return series(periods)
}
