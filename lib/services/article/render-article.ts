import type { ResolvedBilan, ResolvedBlock, ResolvedRubrique } from '@/lib/domain/bilan/resolved'
import { renderBlock } from './block'
import { type ArticleContext, articleContext } from './context'
import { renderCover } from './cover'
import { type Html, html } from './html'
import { renderMentions } from './mentions'
import { renderSources } from './sources'
import { isEmpty, plainText, renderRuns } from './text'

/**
 * The web article of a bilan: one `<article>`, without script, style or event, stored at submission under its SHA-256
 * and published as it is. Same bilan, same bytes.
 */
export const renderArticle = async (bilan: ResolvedBilan): Promise<string> => {
  const context = articleContext(bilan)
  const rubriques = bilan.rubriques.filter(isPrinted)
  // In this order: the anchors of figures are numbered as they appear, and the sources list them all.
  const cover = renderCover(context)
  const body = rubriques.map((rubrique, index) => renderRubrique(context, rubrique, index + 1))
  const mentions = renderMentions(context)
  const sources = renderSources(context)
  return html`<article class="bilan" lang="fr">
${cover}${summary(rubriques)}${body}${sources}${mentions}</article>
`.markup
}

const isBody = (block: ResolvedBlock): boolean => block.type !== 'couverture' && block.type !== 'mentions'

const isPrinted = (rubrique: ResolvedRubrique): boolean => rubrique.blocks.some(isBody)

const renderRubrique = (context: ArticleContext, rubrique: ResolvedRubrique, number: number): Html => {
  const title = titleOf(context, rubrique)
  return html`<section class="rubrique" id="rubrique-${number}">
${title && html`<header class="tete"><h2>${title}</h2>${rubrique.ambition && html`<p class="ambition">${rubrique.ambition.pacte}<br>${rubrique.ambition.name}</p>`}</header>`}
${!isEmpty(rubrique.chapo) && html`<p class="chapo">${renderRuns(context, rubrique.chapo)}</p>`}
${rubrique.blocks.map(block => renderBlock(context, block, title ? 3 : 2))}</section>
`
}

/** The reserved space of the groups is announced even where the modèle gives its rubrique no title. */
const titleOf = (context: ArticleContext, rubrique: ResolvedRubrique): Html | null => {
  if (!isEmpty(rubrique.title)) return renderRuns(context, rubrique.title)
  const reserved = rubrique.blocks.filter(isBody).every(block => block.type === 'expression_groupes')
  return reserved ? html`Expression des groupes` : null
}

const summary = (rubriques: readonly ResolvedRubrique[]): Html => {
  const entries = rubriques.map((rubrique, index) =>
    isEmpty(rubrique.title)
      ? null
      : html`<li><a href="#rubrique-${index + 1}">${plainText(rubrique.title)}</a></li>`,
  )
  return html`<nav class="sommaire" aria-label="Dans ce bilan"><ol>${entries}<li><a href="#sources">D’où viennent ces chiffres\u202f?</a></li></ol></nav>
`
}
