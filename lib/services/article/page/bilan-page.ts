import { printDate } from '@/lib/domain/indicator/period-text'
import { formatBytes } from '@/lib/domain/shared/bytes'
import { capitalize } from '@/lib/domain/typography/sentence'
import { type Html, html, stored } from '../html'
import { type FrameIdentity, frame } from './frame'

export type BilanFile = { bytes: number; pages: number | null }

export type BilanPage = {
  /** « canton de Lens » */
  territory: string
  collection: string
  edition: number
  /** Days in Paris, `2025-12-03`. */
  publishedOn: string
  /** Path of this page; files are under it. */
  path: string
  permanentPath: string
  /** Address to index: the latest, whatever the page. */
  canonical: string
  notice: BilanNotice | null
  files: { pdf: BilanFile | null; csv: BilanFile | null; json: BilanFile | null }
  /** The stored article, checked against its hash. */
  article: string
  identity: FrameIdentity
  demonstration: boolean
}

export type BilanNotice =
  | { kind: 'replaced'; replacedOn: string | null; newest: { path: string; label: string } | null }
  | { kind: 'newer'; newest: { path: string; label: string } }

/** A published bilan: the stored bytes of its article inside the live frame. */
export const bilanPage = (page: BilanPage): Html =>
  frame({
    title: `${page.collection}, ${page.territory}`,
    description: `${page.collection}\u00a0: ce qui a été fait dans le ${page.territory}, avec la source de chaque chiffre.`,
    canonical: page.canonical,
    identity: page.identity,
    demonstration: page.demonstration,
    body: html`<nav class="fil large" aria-label="Vous êtes ici"><ol><li><a href="/bilans">Tous les bilans</a></li><li aria-current="page">${capitalize(page.territory)}</li></ol></nav>
<main id="contenu" class="large lecture">
${page.notice && renderNotice(page.notice)}
<div class="colonnes">
${downloads(page)}
${stored(page.article)}</div>
</main>`,
  })

const renderNotice = (notice: BilanNotice): Html => {
  switch (notice.kind) {
    case 'replaced': {
      const when = notice.replacedOn ? ` le ${printDate(notice.replacedOn)}` : ''
      return html`<div class="avis" role="note"><p><strong>Cette édition a été remplacée${when}.</strong> Elle reste ici telle qu’elle a été publiée.${notice.newest && html` <a href="${notice.newest.path}">Lire ${notice.newest.label}</a>`}</p></div>`
    }
    case 'newer':
      return html`<div class="avis" role="note"><p><strong>Un bilan plus récent est paru.</strong> <a href="${notice.newest.path}">Lire ${notice.newest.label}</a></p></div>`
  }
}

const downloads = (page: BilanPage): Html => {
  const { pdf, csv, json } = page.files
  const published = `publié le ${printDate(page.publishedOn)}`
  return html`<aside class="fichiers" aria-label="Télécharger ce bilan">
${pdf && html`<p class="brochure"><a href="${page.path}/bilan.pdf">Télécharger la brochure</a><span>${['PDF', ...pageCount(pdf), formatBytes(pdf.bytes), published].join(', ')}</span></p>`}
${(csv || json) && html`<p class="donnees"><span>Données ouvertes</span>${csv && html` <a href="${page.path}/donnees.csv">CSV, ${formatBytes(csv.bytes)}</a>`}${json && html` <a href="${page.path}/donnees.json">JSON, ${formatBytes(json.bytes)}</a>`}</p>`}
<p class="edition">Édition ${page.edition}, ${pdf ? '' : `${published}, `}<a href="${page.permanentPath}">lien permanent</a></p>
</aside>`
}

const pageCount = (file: BilanFile): string[] =>
  file.pages === null ? [] : [`${file.pages}\u00a0page${file.pages < 2 ? '' : 's'}`]
