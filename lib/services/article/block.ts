import type { ResolvedBlock } from '@/lib/domain/bilan/resolved'
import type { ArticleContext } from './context'
import { renderEvolution } from './evolution'
import { type Html, html, safeHref } from './html'
import { renderPhoto } from './media'
import { heading, isEmpty, type Level, renderFlows, renderRuns } from './text'
import { renderTiles } from './tiles'

/** One block of a rubrique. The cover opens the article and the mentions close it: neither is printed here. */
export const renderBlock = (context: ArticleContext, block: ResolvedBlock, level: Level): Html => {
  switch (block.type) {
    case 'couverture':
    case 'mentions':
      return html``
    case 'edito':
      return html`<div class="edito">
${level === 2 && html`<h2 class="lu">Éditorial</h2>`}
${renderFlows(context, block.text)}
${!isEmpty(block.closing) && html`<p class="formule">${renderRuns(context, block.closing)}</p>`}
${block.signatures.length > 0 && html`<p class="signatures">${block.signatures.map(name => html`<span>${name}</span> `)}</p>`}
</div>
`
    case 'texte':
      return html`<div class="texte">
${!isEmpty(block.title) && heading(level, renderRuns(context, block.title))}
${renderFlows(context, block.text)}
</div>
`
    case 'chiffres_cles':
      return renderTiles(context, block, level)
    case 'evolution':
      return renderEvolution(context, block, level)
    case 'encadre':
      return html`<div class="encadre">
${!isEmpty(block.title) && heading(level, renderRuns(context, block.title))}
${renderFlows(context, block.text)}
</div>
`
    case 'exergue':
      return html`<figure class="exergue"><blockquote>${renderFlows(context, block.text)}</blockquote>${!isEmpty(block.attribution) && html`<figcaption>${renderRuns(context, block.attribution)}</figcaption>`}</figure>
`
    case 'dispositif':
      return renderDispositif(context, block, level)
    case 'photo':
      return renderPhoto(context, block.media, block.caption)
    case 'liste_equipements':
      return html`<div class="liste">
${!isEmpty(block.title) && heading(level, renderRuns(context, block.title))}
<ul>${block.items.map(item => html`<li>${renderRuns(context, item)}</li>`)}</ul>
</div>
`
    case 'communes':
      return html`<div class="communes">
${!isEmpty(block.title) && heading(level, renderRuns(context, block.title))}
<ul>${block.communes.map(name => html`<li>${name}</li>`)}</ul>
</div>
`
    case 'appel':
      return renderCall(context, block)
    case 'expression_groupes':
      return renderGroups(block, level)
    case 'contact':
      return html`<div class="contact">
${!isEmpty(block.title) && heading(level, renderRuns(context, block.title))}
${renderFlows(context, block.text)}
</div>
`
  }
}

type Kind<T extends ResolvedBlock['type']> = Extract<ResolvedBlock, { type: T }>

const renderDispositif = (context: ArticleContext, block: Kind<'dispositif'>, level: Level): Html => {
  const href = block.link === null ? null : safeHref(block.link)
  const name = block.acronym
    ? html`${block.name} <span class="sigle">(${block.acronym})</span>`
    : html`${block.name}`
  return html`<div class="dispositif">
${heading(level, name)}
${renderFlows(context, block.text)}
${href && html`<p class="suite"><a href="${href}">En savoir plus<span class="lu"> sur le dispositif ${block.name}</span></a></p>`}
</div>
`
}

const renderCall = (context: ArticleContext, block: Kind<'appel'>): Html => {
  const href = safeHref(block.href)
  return html`<p class="appel">${renderRuns(context, block.text)} ${href ? html`<a href="${href}">${block.label}</a>` : block.label}</p>
`
}

/** Printed as received: lines and blank lines kept, not one character corrected. */
const renderGroups = (block: Kind<'expression_groupes'>, level: Level): Html => {
  const entries = block.entries.map(
    entry => html`<div class="groupe">
${heading(3, html`${entry.groupe}`)}
${entry.text
  .split(/\n{2,}/)
  .filter(paragraph => paragraph.trim() !== '')
  .map(paragraph => html`<p>${paragraph}</p>`)}
</div>
`,
  )
  return html`<div class="expression">
${level === 2 && html`<h2>Expression des groupes</h2>`}
${entries.length === 0 ? html`<p class="absent">Aucun texte n’a été reçu des groupes pour cette édition.</p>` : entries}
</div>
`
}
