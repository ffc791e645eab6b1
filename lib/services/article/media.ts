import type { Run } from '@/lib/domain/bilan/resolved'
import type { ArticleContext } from './context'
import { type Html, html } from './html'
import { isEmpty, renderRuns } from './text'

/** A photo with its alternative text, its caption and its credit; nothing when none was chosen. */
export const renderPhoto = (context: ArticleContext, mediaId: string | null, caption: Run[] | null): Html => {
  const media = context.media(mediaId)
  if (!media) return html``
  const words = isEmpty(caption) ? null : html`<span>${renderRuns(context, caption)}</span>`
  const credit = media.credit ? html`<span class="credit">© ${media.credit}</span>` : null
  const shown = media.web ?? media
  return html`<figure class="photo"><img src="${context.path}/medias/${shown.sha256}" alt="${media.alternative ?? ''}" width="${shown.width}" height="${shown.height}" decoding="async">${(words || credit) && html`<figcaption>${words} ${credit}</figcaption>`}</figure>
`
}
