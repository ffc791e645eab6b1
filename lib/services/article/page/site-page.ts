import { type Html, html } from '../html'
import { type FrameIdentity, frame } from './frame'

type SitePage = {
  canonical: string
  identity: FrameIdentity
  demonstration: boolean
}

type Legal = SitePage & { director: string | null; host: string | null; contact: string | null }

/** Mentions légales of an online service (LCEN): what the collection does not say is « à compléter ». */
export const legalPage = (page: Legal): Html =>
  textPage(
    page,
    'Mentions légales',
    html`<dl>
<div><dt>Éditeur</dt><dd>${page.identity?.name ?? 'à compléter'}</dd></div>
<div><dt>Directeur ou directrice de la publication</dt><dd>${page.director ?? 'à compléter'}</dd></div>
<div><dt>Hébergeur</dt><dd>${page.host ?? 'à compléter'}</dd></div>
<div><dt>Contact</dt><dd>${page.contact ?? 'à compléter'}</dd></div>
</dl>
<h2>Données personnelles</h2>
<p>Ces pages n’utilisent ni script, ni cookie, ni mesure d’audience.</p>
<h2>Données ouvertes</h2>
<p>Les chiffres de chaque bilan peuvent être téléchargés en CSV et en JSON depuis sa page.</p>`,
  )

/** Accessibility statement (loi n° 2005-102, art. 47): without an audit, the status to state is « non conforme ». */
export const accessibilityPage = (page: SitePage): Html =>
  textPage(
    page,
    'Accessibilité\u00a0: non conforme',
    html`<p>Ce site n’a pas encore fait l’objet d’un audit selon le référentiel général d’amélioration de l’accessibilité (RGAA). En l’absence d’audit, il est déclaré non conforme.</p>
<h2>Ce qui est fait</h2>
<p>Les pages se lisent sans script, au clavier et avec un lecteur d’écran. Chaque brochure en PDF a son équivalent en page web, avec les mêmes textes et les mêmes chiffres. La carte des cantons est accompagnée d’une liste, et chaque graphique d’un tableau.</p>
<h2>Signaler un défaut</h2>
<p>Si un contenu ne vous est pas accessible, écrivez au contact donné dans les <a href="/bilans/mentions-legales">mentions légales</a>. Sans réponse, vous pouvez saisir le Défenseur des droits.</p>`,
  )

const textPage = (page: SitePage, title: string, content: Html): Html =>
  frame({
    title,
    description: null,
    canonical: page.canonical,
    identity: page.identity,
    demonstration: page.demonstration,
    body: html`<nav class="fil large" aria-label="Vous êtes ici"><ol><li><a href="/bilans">Tous les bilans</a></li><li aria-current="page">${title}</li></ol></nav>
<main id="contenu" class="large texte-seul">
<h1>${title}</h1>
${content}
</main>`,
  })
