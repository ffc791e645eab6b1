/** Markup that is printed as it is. Made by `html` (which escapes every piece) or by `stored`. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

export type Piece = Html | string | number | null | undefined | false | readonly Piece[]

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escape = (text: string): string => text.replace(/[&<>"']/g, character => entities[character] ?? '')

const print = (piece: Piece): string => {
  if (piece === null || piece === undefined || piece === false) return ''
  if (piece instanceof Html) return piece.markup
  if (typeof piece === 'string') return escape(piece)
  if (typeof piece === 'number') return String(piece)
  return piece.map(print).join('')
}

/**
 * The only way to write markup: what is between `${}` is escaped, for text and for quoted attributes alike. The bytes
 * depend on the pieces alone, whatever the version of a library: they are hashed in the manifest.
 */
export const html = (strings: TemplateStringsArray, ...pieces: Piece[]): Html =>
  new Html(strings.map((text, index) => text + print(pieces[index])).join(''))

/** An article already rendered by `html`, read back from the file store under its hash. */
export const stored = (markup: string): Html => new Html(markup)

/** https, mailto and tel only: what `hrefSchema` accepts, checked again where it is printed. */
export const safeHref = (href: string): string | null =>
  /^(https:\/\/|mailto:|tel:)/i.test(href) && !/[\s<>"]/.test(href.replace(/^tel:.*/i, '')) ? href : null
