import { printDate } from '@/lib/domain/indicator/period-text'
import { type Html, html } from '../html'
import { type FrameIdentity, frame } from './frame'
import { renderSearch, type SearchView } from './search'
import { type TileCanton, tileMap } from './tile-map'

export type IndexCanton = TileCanton & {
  /** « canton de Lens » */
  label: string
  communes: number
  live: boolean
  publishedOn: string | null
  title: string | null
}

export type IndexPage = {
  cantons: readonly IndexCanton[]
  /** The département's own bilan, when it is online. */
  departement: {
    name: string
    of: string
    live: boolean
    publishedOn: string | null
    title: string | null
  } | null
  search: SearchView
  canonical: string
  identity: FrameIdentity
  demonstration: boolean
}

/** `/bilans`: find one's canton by its commune, on the map or in the list. */
export const indexPage = (page: IndexPage): Html => {
  const live = page.cantons.filter(canton => canton.live).length
  return frame({
    title: page.search.question
      ? `Recherche «\u00a0${page.search.question}\u00a0» – Bilans de mandat`
      : 'Bilans de mandat',
    description: 'Ce qui a été fait dans chaque canton, avec la source de chaque chiffre.',
    canonical: page.canonical,
    identity: page.identity,
    demonstration: page.demonstration,
    body: html`<main id="contenu" class="large accueil">
<div class="ouverture">
<h1>Ce qui a été fait dans votre canton</h1>
<p class="chapo">Un bilan par canton${page.departement && html`, un bilan pour le département`}. Chaque chiffre y mène à sa source.</p>
${renderSearch(page.search)}
</div>
${page.departement?.live && departementLink(page.departement)}
<section class="cantons" aria-labelledby="titre-carte">
<div class="entete"><h2 id="titre-carte">Par canton</h2>
<p class="compte"><strong>${live}</strong> ${live < 2 ? 'bilan en ligne' : 'bilans en ligne'} sur ${page.cantons.length}</p></div>
<p class="legende"><span class="cle pleine"></span> bilan en ligne <span class="cle creuse"></span> pas encore publié</p>
<p><a class="evitement local" href="#liste">Passer la carte et aller à la liste des cantons</a></p>
${tileMap(page.cantons)}
</section>
<section class="liste-cantons" aria-labelledby="liste">
<h2 id="liste" tabindex="-1">Liste des cantons</h2>
<ul>${page.cantons.map(cantonLine)}</ul>
</section>
</main>`,
  })
}

const departementLink = (departement: NonNullable<IndexPage['departement']>): Html =>
  html`<p class="departement"><a href="/bilans/departement">${departement.title ?? 'Le bilan'} du Département ${departement.of}</a>${departement.publishedOn && html` <span>publié le ${printDate(departement.publishedOn)}</span>`}</p>`

const cantonLine = (canton: IndexCanton): Html => {
  const communes = `${canton.communes}\u00a0commune${canton.communes < 2 ? '' : 's'}`
  return html`<li>${
    canton.live
      ? html`<a href="/bilans/${canton.slug}">${canton.name}</a><span>${communes}${canton.publishedOn && `, publié le ${printDate(canton.publishedOn)}`}</span>`
      : html`<b>${canton.name}</b><span>${communes}, pas encore publié</span>`
  }</li>
`
}
