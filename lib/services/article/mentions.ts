import type { Run } from '@/lib/domain/bilan/resolved'
import type { ArticleContext } from './context'
import { type Html, html } from './html'
import { isEmpty, renderRuns } from './text'

/** Mentions obligatoires (loi du 29 juillet 1881, art. 3 ; LCEN): what is missing is said, never invented. */
export const renderMentions = (context: ArticleContext): Html => {
  const { imprint, identity, issuer } = context.bilan
  const printer = imprint.printer
  return html`<section class="mentions" id="mentions">
<h2>Mentions obligatoires</h2>
<dl>
<div><dt>Éditeur</dt><dd>${identity.name}${issuer === 'groupe' && ' (groupe d’élus)'}</dd></div>
<div><dt>Directeur ou directrice de la publication</dt><dd>${imprint.director ?? 'à compléter'}</dd></div>
<div><dt>Hébergeur</dt><dd>${imprint.host ?? 'à compléter'}</dd></div>
<div><dt>Imprimeur</dt><dd>${printer ? html`${printer.name}, ${printer.address}${printer.fictitious && html` <span class="fictif">démonstration</span>`}` : 'à compléter'}</dd></div>
${imprint.payer && html`<div><dt>Financement</dt><dd>${imprint.payer}</dd></div>`}
${imprint.contact && html`<div><dt>Contact</dt><dd>${imprint.contact}</dd></div>`}
${imprint.credits.length > 0 && html`<div><dt>Crédits</dt><dd>${imprint.credits.join('\u202f; ')}</dd></div>`}
</dl>
${extraLines(context).map(line => html`<p>${renderRuns(context, line)}</p>`)}
</section>
`
}

/** Lines written in a « mentions » block, wherever the modèle puts it. */
const extraLines = (context: ArticleContext): Run[][] =>
  context.bilan.rubriques
    .flatMap(rubrique => rubrique.blocks)
    .flatMap(block => (block.type === 'mentions' ? [block.extra] : []))
    .filter(line => !isEmpty(line))
