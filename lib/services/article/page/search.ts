import { capitalize } from '@/lib/domain/typography/sentence'
import { type Html, html } from '../html'

export type SearchView = {
  question: string
  /** Null when nothing was asked. */
  matches: readonly SearchMatch[] | null
}

export type SearchMatch = {
  name: string
  /** The usage name that was recognised: « Annay-sous-Lens » for Annay. */
  through: string | null
  cantons: readonly { slug: string; label: string; live: boolean }[]
}

/** Search by commune: an ordinary form, an answer in the page. */
export const renderSearch = (
  search: SearchView,
): Html => html`<form class="recherche" action="/bilans" method="get" role="search">
<label for="commune">Votre commune</label>
<div class="champ"><input id="commune" name="commune" type="search" value="${search.question}" maxlength="80" autocomplete="address-level2" spellcheck="false"><button type="submit">Trouver le bilan</button></div>
</form>
${search.matches && renderMatches(search.question, search.matches)}`

const renderMatches = (question: string, matches: readonly SearchMatch[]): Html => {
  if (matches.length === 0) {
    return html`<div class="reponses" role="status"><p>Aucune commune ne répond au nom «\u00a0${question}\u00a0». Vérifiez l’orthographe, ou choisissez votre canton ci-dessous.</p></div>`
  }
  return html`<div class="reponses" role="status">
<p class="lu">${matches.length} ${matches.length < 2 ? 'commune trouvée' : 'communes trouvées'}</p>
<ul>${matches.map(renderMatch)}</ul>
</div>`
}

const renderMatch = (match: SearchMatch): Html => html`<li>
<p><strong>${match.name}</strong>${match.through && html` <span>(aussi appelée ${match.through})</span>`}${match.cantons.length > 1 && html` <span>commune partagée entre ${match.cantons.length} cantons</span>`}</p>
<ul>${match.cantons.map(canton =>
  canton.live
    ? html`<li><a href="/bilans/${canton.slug}">Bilan du ${canton.label}</a></li>`
    : html`<li>${capitalize(canton.label)}\u00a0: bilan pas encore publié</li>`,
)}</ul>
</li>
`
