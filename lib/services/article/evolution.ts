import type { ResolvedBlock } from '@/lib/domain/bilan/resolved'
import type { ArticleContext } from './context'
import { figureMark } from './figure-mark'
import { type Html, html } from './html'
import { heading, type Level, renderRuns } from './text'

type Evolution = Extract<ResolvedBlock, { type: 'evolution' }>

/** A series: a table that anyone can read, whose rows carry a bar. The bars repeat the numbers and say nothing more. */
export const renderEvolution = (context: ArticleContext, block: Evolution, level: Level): Html => {
  const highest = Math.max(...block.points.map(point => Number(point.value)), 0)
  const rows = block.points.map((point, index) => {
    const length = highest > 0 ? Math.max(0, (Number(point.value) / highest) * 100) : 0
    const last = index === block.points.length - 1
    return html`<tr${last && html` class="dernier"`}><th scope="row">${point.period}</th><td class="barre"><svg aria-hidden="true" focusable="false" viewBox="0 0 100 10" preserveAspectRatio="none"><rect x="0" y="0" width="${length.toFixed(2)}" height="10"></rect></svg></td><td class="nombre">${figureMark(context, point.figure, point.text)}</td></tr>
`
  })
  return html`<div class="evolution">
${heading(level, renderRuns(context, block.title))}
<table>
<caption>${block.label}</caption>
<thead><tr><th scope="col">Période</th><th scope="col" colspan="2">Nombre</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
`
}
