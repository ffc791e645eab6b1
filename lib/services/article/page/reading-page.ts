import { type Html, html, stored } from '../html'

/** The stored article as the public will read it, alone: shown inside the atelier to those who review it. */
export const readingPage = (article: string, accent: string): Html => html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lecture du bilan</title>
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/site-v1.css">
<link rel="stylesheet" href="/bilans/charte/${accent.slice(1).toLowerCase()}">
</head>
<body>
<main id="contenu" class="large lecture">
<div class="colonnes">
${stored(article)}</div>
</main>
</body>
</html>
`
