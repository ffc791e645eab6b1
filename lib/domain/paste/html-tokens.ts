/** What a piece of HTML says, in order: tags with their attributes, and text already decoded. */
export type HtmlToken =
  | { kind: 'open'; name: string; attrs: Record<string, string> }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string }

const named =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

/** Latin-1 in its order, and what word processors add to it. */
const entities = new Map<string, string>([
  ...named.split(' ').map((name, index): [string, string] => [name, String.fromCodePoint(0xa0 + index)]),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['oelig', 'œ'],
  ['OElig', 'Œ'],
  ['euro', '€'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['bull', '•'],
  ['thinsp', '\u2009'],
  ['ensp', ' '],
  ['emsp', ' '],
  ['zwnj', ''],
  ['zwj', ''],
])

const codePoint = (code: number): string =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ''

export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z0-9]{2,8}));?/g, (whole, dec, hex, name) => {
    if (dec) return codePoint(Number(dec))
    if (hex) return codePoint(Number.parseInt(hex, 16))
    return entities.get(name) ?? whole
  })

/** Comments (Word’s conditional ones are comments), declarations, tags, text. */
const token =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*(?:>|$)|<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|([^<]+|<)/g
const attribute = /([a-zA-Z_:][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

const readAttributes = (source: string): Record<string, string> =>
  Object.fromEntries(
    [...source.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  )

/** Elements whose content is no text of the person. */
const unread = new Set([
  'script',
  'style',
  'head',
  'title',
  'xml',
  'svg',
  'math',
  'template',
  'iframe',
  'object',
  'select',
  'noscript',
])

/**
 * Reads HTML from a clipboard, whatever its faults: never throws, runs nothing. Pure, so that what is pasted can be
 * tested without a browser and read the same way on the server.
 */
export const htmlTokens = (html: string): HtmlToken[] => {
  const tokens: HtmlToken[] = []
  let inside: string | null = null
  for (const [, slash, rawName, rawAttributes, text] of html.matchAll(token)) {
    const name = rawName?.toLowerCase()
    if (inside !== null) {
      if (slash === '/' && name === inside) inside = null
      continue
    }
    if (text !== undefined) tokens.push({ kind: 'text', text: decodeEntities(text) })
    else if (name !== undefined && slash === '/') tokens.push({ kind: 'close', name })
    else if (name !== undefined) {
      if (unread.has(name) && !rawAttributes?.endsWith('/')) inside = name
      else tokens.push({ kind: 'open', name, attrs: readAttributes(rawAttributes ?? '') })
    }
  }
  return tokens
}
