import { html } from '@/lib/services/article/html'
import type { IncomingRequest } from './check-request'

type RefusalAnswer = { status: number; code: string; sentence: string }

/** The shape each kind of asker can show: JSON to the api (as lib/actions/api-route.ts writes it), plain text to a server action, a small page to a person, also behind a link to a file. */
export function refusalResponse(
  { path, headers }: Pick<IncomingRequest, 'path' | 'headers'>,
  { status, code, sentence }: RefusalAnswer,
): Response {
  if ((path.startsWith('/atelier/api/') || path.startsWith('/api/')) && !isNavigation(headers)) {
    return Response.json({ outcome: 'refused', code, sentence }, { status })
  }
  // Next gives the text of a failed action to the browser's code only when the type is exactly this.
  if (headers.has('next-action'))
    return new Response(sentence, { status, headers: { 'content-type': 'text/plain' } })
  const title = status === 503 ? 'L’atelier ne répond pas' : 'Demande refusée'
  return new Response(refusalPage(title, sentence), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}

/** A person follows a link (to a file, say) and looks at the answer; nothing of ours reads it. */
export const isNavigation = (headers: Headers): boolean => headers.get('sec-fetch-mode') === 'navigate'

const refusalPage = (title: string, sentence: string): string =>
  html`<!doctype html>
<html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title} · Atelier des bilans</title>
<body><main><h1>${title}</h1><p>${sentence}</p><p><a href="/atelier">Retour à l’atelier</a></p></main></body></html>
`.markup
