import { type Html, html } from '../html'
import { type FrameIdentity, frame } from './frame'

type Message = {
  title: string
  sentences: readonly string[]
  /** A note written for the public, quoted as it is. */
  note?: string | null
  reference?: string
  links?: readonly { href: string; label: string }[]
  identity?: FrameIdentity
  demonstration?: boolean
}

/** A page that says what happened, what is kept and what to do next: 404, 410, 503. */
export const messagePage = (message: Message): Html => {
  const links = [...(message.links ?? []), { href: '/bilans', label: 'Voir tous les bilans' }]
  return frame({
    title: message.title,
    description: null,
    canonical: null,
    identity: message.identity ?? null,
    demonstration: message.demonstration ?? false,
    body: html`<main id="contenu" class="large message">
<h1>${message.title}</h1>
${message.note && html`<blockquote class="note"><p>${message.note}</p></blockquote>`}
${message.sentences.map(sentence => html`<p>${sentence}</p>`)}
<ul class="suites">${links.map(link => html`<li><a href="${link.href}">${link.label}</a></li>`)}</ul>
${message.reference && html`<p class="reference">Référence à donner si vous nous écrivez\u00a0: ${message.reference}</p>`}
</main>`,
  })
}
