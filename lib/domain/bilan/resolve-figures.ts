import { tokenTerritory } from '../figure/records'
import type { FigureToken } from '../figure/token'
import { printPeriodKey } from '../indicator/period-text'
import { territoryLabel, territoryScale } from '../territory/label'
import { capitalize } from '../typography/sentence'
import type { BlockOf } from './block'
import { evolutionToken } from './collect-references'
import { TO_COMPLETE } from './figure-register'
import { type Place, remarkAt } from './place'
import type { ResolveContext } from './resolve-context'
import { resolveInline } from './resolve-text'
import type { ResolvedBlock, ResolvedFigure, ResolvedTile } from './resolved'
import type { InlineText } from './rich-text'

type Evolution = Omit<Extract<ResolvedBlock, { type: 'evolution' }>, 'id' | 'type'>

/** Tiles in order; one that can’t be resolved prints « [à compléter] » and points to no figure. */
export const resolveTiles = (
  content: BlockOf<'chiffres_cles'>['content'],
  place: Place,
  context: ResolveContext,
): ResolvedTile[] => content.tiles.map(tile => resolveTile(tile.figure, tile.label, place, context))

const resolveTile = (
  token: FigureToken,
  label: InlineText,
  place: Place,
  context: ResolveContext,
): ResolvedTile => {
  const figure = context.register.print(token, place, true)
  const words = resolveInline(label, place, context, 'fragment')
  if (!figure)
    return { figure: '', text: TO_COMPLETE, label: words, period: '', source: null, fictitious: false }
  return {
    figure: figure.key,
    text: figure.text,
    label: words,
    period: periodAndPlace(figure, token, context),
    source: sourcesOf(figure),
    fictitious: figure.fictitious,
  }
}

/** A value of elsewhere says so under its tile: « en 2023, à l’échelle du département ». */
const periodAndPlace = (figure: ResolvedFigure, token: FigureToken, context: ResolveContext): string => {
  const key = tokenTerritory(token, context.records)
  const territory = context.records.territory(key)
  const elsewhere = territory && key !== context.records.self
  return elsewhere ? `${figure.period}, ${territoryScale(territory)}` : figure.period
}

const sourcesOf = (figure: ResolvedFigure): string | null => {
  const sources = [...new Set(figure.parts.flatMap(part => part.source ?? []))]
  return sources.length > 0 ? sources.join(' ; ') : null
}

/** A series; a point without value is left out, and told. */
export const resolveEvolution = (
  content: BlockOf<'evolution'>['content'],
  place: Place,
  context: ResolveContext,
): Evolution => {
  const title = resolveInline(content.title, place, context)
  const points = content.periods.flatMap(period => {
    const figure = context.register.print(evolutionToken(content, period), place, false)
    return figure
      ? [{ figure: figure.key, period: pointLabel(period), text: figure.text, value: figure.value }]
      : []
  })
  if (points.length < 2) {
    const problem = 'une évolution demande au moins deux valeurs'
    context.remark(remarkAt(place, 'uncomputable', 'blocking', problem, 'Complétez la série ou retirez-la.'))
  }
  return { title, label: seriesLabel(content, context), points }
}

/** Under a bar « 2021 » is enough; other periods are said in full. */
const pointLabel = (period: string): string =>
  /^\d{4}$/.test(period) ? period : capitalize(printPeriodKey(period))

const seriesLabel = (content: BlockOf<'evolution'>['content'], context: ResolveContext): string => {
  const label = capitalize(context.records.indicator(content.indicator)?.labelMany ?? TO_COMPLETE)
  const key = content.territory === 'self' ? context.records.self : content.territory
  const territory = context.records.territory(key)
  return territory && key !== context.records.self ? `${label} (${territoryLabel(territory)})` : label
}
