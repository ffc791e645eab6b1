import { Parser } from 'htmlparser2'
import type { HtmlToken } from './html-token'

const unread = new Set(
  'script style head title xml svg math template iframe object select noscript'.split(' '),
)

/** In the tests, which have no browser: the same tokens as components/editor/html-tokens.ts. */
export const htmlTokens = (html: string): HtmlToken[] => {
  const tokens: HtmlToken[] = []
  let inside = 0
  const parser = new Parser({
    onopentag(name, attrs) {
      if (unread.has(name)) inside += 1
      else if (inside === 0) tokens.push({ kind: 'open', name, attrs })
    },
    ontext(text) {
      if (inside === 0) tokens.push({ kind: 'text', text })
    },
    onclosetag(name) {
      if (unread.has(name)) inside -= 1
      else if (inside === 0) tokens.push({ kind: 'close', name })
    },
  })
  parser.end(html)
  return tokens
}
