import type { Flow, Run } from '@/lib/domain/bilan/resolved'
import type { ArticleContext } from './context'
import { figureMark } from './figure-mark'
import { type Html, html, safeHref } from './html'

/** The words of a line, without marks: for a summary or a label. */
export const plainText = (runs: readonly Run[]): string =>
  runs
    .map(run => (run.kind === 'break' ? ' ' : run.text))
    .join('')
    .trim()

export const isEmpty = (runs: readonly Run[] | null): runs is null | [] =>
  runs === null || plainText(runs) === ''

const renderRun = (context: ArticleContext, run: Run): Html => {
  if (run.kind === 'break') return html`<br>`
  let piece = run.kind === 'figure' ? figureMark(context, run.figure, run.text) : html`${run.text}`
  if (run.bold) piece = html`<strong>${piece}</strong>`
  if (run.italic) piece = html`<em>${piece}</em>`
  // A figure already leads to its source: that link is the one kept.
  const href = run.kind === 'text' && run.href ? safeHref(run.href) : null
  return href === null ? piece : html`<a href="${href}">${piece}</a>`
}

export const renderRuns = (context: ArticleContext, runs: readonly Run[]): Html =>
  html`${runs.map(run => renderRun(context, run))}`

const renderFlow = (context: ArticleContext, flow: Flow): Html => {
  switch (flow.kind) {
    case 'paragraph':
      return isEmpty(flow.runs) ? html`` : html`<p>${renderRuns(context, flow.runs)}</p>`
    case 'list': {
      const items = flow.items.map(item => html`<li>${renderRuns(context, item)}</li>`)
      return flow.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
    }
  }
}

export const renderFlows = (context: ArticleContext, flows: readonly Flow[]): Html =>
  html`${flows.map(flow => renderFlow(context, flow))}`

/** Headings follow one another without a gap: 2 for a rubrique, 3 inside one that has a title. */
export type Level = 2 | 3 | 4

export const heading = (level: Level, content: Html): Html => {
  switch (level) {
    case 2:
      return html`<h2>${content}</h2>`
    case 3:
      return html`<h3>${content}</h3>`
    case 4:
      return html`<h4>${content}</h4>`
  }
}
