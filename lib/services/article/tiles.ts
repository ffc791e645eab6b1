import type { ResolvedBlock } from '@/lib/domain/bilan/resolved'
import type { ArticleContext } from './context'
import { figureMark } from './figure-mark'
import { type Html, html } from './html'
import { heading, isEmpty, type Level, renderRuns } from './text'

type KeyFigures = Extract<ResolvedBlock, { type: 'chiffres_cles' }>

/** Key figures: the number first, what it counts, then its period and its source in small. */
export const renderTiles = (context: ArticleContext, block: KeyFigures, level: Level): Html => {
  const tiles = block.tiles.map(
    tile => html`<div class="tuile">
<dt>${renderRuns(context, tile.label)}</dt>
<dd class="nombre">${figureMark(context, tile.figure, tile.text)}</dd>
<dd class="origine">${tile.period} · ${tile.source ?? 'source à compléter'}${tile.fictitious && html` <span class="fictif">démonstration</span>`}</dd>
</div>
`,
  )
  return html`<div class="chiffres-cles">
${!isEmpty(block.title) && heading(level, renderRuns(context, block.title))}
<dl>
${tiles}</dl>
</div>
`
}
