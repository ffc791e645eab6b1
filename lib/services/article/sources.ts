import { publishedFigures } from '@/lib/domain/bilan/public-values'
import type { ResolvedFigure, ResolvedPart } from '@/lib/domain/bilan/resolved'
import { printDate } from '@/lib/domain/indicator/period-text'
import { capitalize } from '@/lib/domain/typography/sentence'
import { printAmount } from './amount'
import type { ArticleContext } from './context'
import { type Html, html, safeHref } from './html'
import { claimWords, operationWords, precisionWords, statusWords } from './source-words'

/** « D’où viennent ces chiffres ? »: every number of the page, in order of appearance, with all that is known of it. */
export const renderSources = (context: ArticleContext): Html => {
  const figures = publishedFigures(context.bilan)
  if (figures.length === 0) return html``
  const invented = figures.some(figure => figure.fictitious)
  return html`<section class="sources" id="sources">
<h2>D’où viennent ces chiffres\u202f?</h2>
<p class="chapo">Chaque nombre de cette page renvoie à une donnée enregistrée\u00a0: ce qu’elle compte, où, quand et selon qui.${invented && html` Les valeurs marquées <span class="fictif">démonstration</span> sont inventées\u00a0: elles ne décrivent aucune réalité.`}</p>
<ol>
${figures.map(figure => renderSource(context, figure))}</ol>
</section>
`
}

const renderSource = (
  context: ArticleContext,
  figure: ResolvedFigure,
): Html => html`<li id="source-${figure.key}">
<p class="valeur">${figure.text}</p>
<div class="fiche">
<p class="mesure">${figure.indicator.label}${figure.fictitious && html` <span class="fictif">démonstration</span>`}</p>
<p class="cadre">${capitalize(figure.territory.label)} · ${figure.period}</p>
${figure.indicator.definition && html`<p class="definition">${figure.indicator.definition}</p>`}
${proof(figure)}
${figure.parts.map(part => renderPart(figure, part))}
${backLinks(context, figure)}
</div>
</li>
`

/** Said when the printed words are not the record itself: a claim, a computation. */
const proof = (figure: ResolvedFigure): Html => {
  const claim = claimWords[figure.claim]
  const operation = operationWords[figure.operation]
  return html`${claim && html`<p class="preuve">${claim}\u202f; valeur de référence\u00a0: ${printAmount(figure.value, figure.indicator.unit)}.</p>`}${operation && html`<p class="preuve">${operation}\u00a0:</p>`}`
}

const renderPart = (figure: ResolvedFigure, part: ResolvedPart): Html => {
  const href = part.sourceUrl === null ? null : safeHref(part.sourceUrl)
  const source = part.source === null ? html`<em>source à compléter</em>` : html`${part.source}`
  const single = figure.parts.length === 1
  return html`<p class="donnee">${!single && html`<span class="part"><b>${printAmount(part.value, figure.indicator.unit)}</b> ${part.period}. </span>`}Source\u00a0: ${href ? html`<a href="${href}">${source}</a>` : source}. ${capitalize(partFacts(part).join(', '))}.</p>
`
}

const partFacts = (part: ResolvedPart): string[] => [
  precisionWords[part.precision],
  statusWords[part.status],
  part.certified ? 'certifiée par le service' : 'non certifiée',
  part.extractedOn ? `extraite le ${printDate(part.extractedOn)}` : 'date d’extraction à préciser',
]

const backLinks = (context: ArticleContext, figure: ResolvedFigure): Html => {
  const anchors = context.appearances(figure.key)
  const links = anchors.map((anchor, index) => {
    const where = anchors.length === 1 ? '' : ` (${index + 1} sur ${anchors.length})`
    return html`<a href="#${anchor}"><span aria-hidden="true">↑</span> Dans le texte<span class="lu">\u00a0: ${figure.text}</span>${where}</a> `
  })
  return anchors.length === 0 ? html`` : html`<p class="retour">${links}</p>`
}
