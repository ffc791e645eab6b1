import { type Html, html } from '../html'

/** Whose site it is; null when the database can't say (an outage). */
export type FrameIdentity = { name: string; tagline: string; accent: string } | null

export type Frame = {
  /** Without the site's name, which is added. */
  title: string
  description: string | null
  /** Full address of the page to index, when it is one. */
  canonical: string | null
  identity: FrameIdentity
  demonstration: boolean
  body: Html
}

/** The live frame of every public page: head, band, header, footer. No script, no inline style. */
export const frame = (page: Frame): Html => {
  const owner = page.identity?.name ?? null
  return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}${owner && ` – ${owner}`}</title>
${
  page.description &&
  html`<meta name="description" content="${page.description}">
`
}${
  page.demonstration &&
  html`<meta name="robots" content="noindex, nofollow">
`
}${
  page.canonical &&
  html`<link rel="canonical" href="${page.canonical}">
`
}<meta name="color-scheme" content="light dark">
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/site-v1.css">
${
  page.identity &&
  html`<link rel="stylesheet" href="/bilans/charte/${page.identity.accent.slice(1).toLowerCase()}">
`
}</head>
<body>
<a class="evitement" href="#contenu">Aller au contenu</a>
<header class="site">
${page.demonstration && demonstrationBand}
<div class="large">
<a class="enseigne" href="/bilans">${owner && html`<span class="proprietaire">${owner}</span>`}<span class="titre">Bilans de mandat</span></a>
${page.identity?.tagline && html`<p class="devise">${page.identity.tagline}</p>`}
</div>
</header>
${page.body}
<footer class="site">
<div class="large">
<ul>
<li><a href="/bilans">Tous les bilans</a></li>
<li><a href="/bilans/mentions-legales">Mentions légales</a></li>
<li><a href="/bilans/accessibilite">Accessibilité\u00a0: non conforme</a></li>
</ul>
<p>Un chiffre n’est jamais seul\u00a0: touchez-le pour savoir d’où il vient.</p>
</div>
</footer>
</body>
</html>
`
}

const demonstrationBand = html`<div class="bandeau"><p class="large"><strong>Démonstration</strong> <span>Site d’essai\u00a0: des valeurs et des personnes y sont inventées. Rien n’y engage une collectivité.</span></p></div>`
