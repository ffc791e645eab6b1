import type { ResolvedFigure } from '@/lib/domain/bilan/resolved'
import type { ArticleContext } from './context'
import { type Html, html } from './html'

/** A number of the page: its value for machines, its words for people, and the way to where it comes from. */
export const figureMark = (context: ArticleContext, key: string, text: string): Html => {
  // Not resolved: « [à compléter] » is no number, and a remark keeps such a bilan from being submitted.
  if (key === '') return html`<span class="absent">${text}</span>`
  const figure = context.figure(key)
  const anchor = context.appear(key)
  return html`<a class="chiffre" id="${anchor}" href="#source-${key}" data-colophon="${colophon(figure)}"><data value="${figure.value}">${text}</data></a>`
}

/** The small label under a number: where, when, according to whom. */
const colophon = (figure: ResolvedFigure): string =>
  [
    figure.territory.label,
    figure.period,
    sourceNames(figure),
    ...(figure.fictitious ? ['valeur de démonstration'] : []),
  ].join(' · ')

/** Sources of the values, each once; « source à compléter » when one is missing. */
export const sourceNames = (figure: ResolvedFigure): string =>
  [...new Set(figure.parts.map(part => part.source ?? 'source à compléter'))].join('\u202f; ') ||
  'source à compléter'
