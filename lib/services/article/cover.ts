import type { ResolvedBilan, ResolvedBlock } from '@/lib/domain/bilan/resolved'
import { joinFrench } from '@/lib/domain/typography/list'
import { capitalize } from '@/lib/domain/typography/sentence'
import type { ArticleContext } from './context'
import { type Html, html } from './html'
import { renderPhoto } from './media'
import { isEmpty, renderRuns } from './text'

type Cover = Extract<ResolvedBlock, { type: 'couverture' }>

const coverOf = (bilan: ResolvedBilan): Cover | null => {
  for (const block of bilan.rubriques.flatMap(rubrique => rubrique.blocks)) {
    if (block.type === 'couverture') return block
  }
  return null
}

/** Head of the article: where and what, the title, the communes, the photo. */
export const renderCover = (context: ArticleContext): Html => {
  const { bilan } = context
  const cover = coverOf(bilan)
  const title = cover && !isEmpty(cover.title) ? renderRuns(context, cover.title) : bilan.collection.title
  return html`<header class="couverture">
<p class="surtitre">${bilan.collection.title} · ${capitalize(bilan.territory.label)}</p>
<h1>${title}</h1>
${cover && !isEmpty(cover.subtitle) && html`<p class="sous-titre">${renderRuns(context, cover.subtitle)}</p>`}
${communesLine(bilan)}
${cover && renderPhoto(context, cover.media, null)}
</header>
`
}

/** The map of cantons is accessible through this line: the communes in words (RGAA 4.1, exempted maps). */
const communesLine = (bilan: ResolvedBilan): Html => {
  const { communes, kind } = bilan.territory
  if (kind !== 'canton' || communes.length === 0) return html``
  const names = communes.map(commune => (commune.split ? `${commune.name} (en partie)` : commune.name))
  const label = names.length === 1 ? 'Commune' : 'Communes'
  // Beyond a line or two, the list has its own block.
  if (names.length > 12) return html`<p class="lieux">${names.length} communes</p>`
  return html`<p class="lieux">${label}\u00a0: ${joinFrench(names)}</p>`
}
