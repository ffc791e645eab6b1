import type { HtmlToken } from '@/lib/domain/paste/html-token'

/** Elements whose content is no text of the person. */
const unread = 'script, style, head, title, xml, svg, math, template, iframe, object, select, noscript'

/** HTML of a clipboard, read by the browser's own parser in a document that runs and fetches nothing. */
export const htmlTokens = (html: string): HtmlToken[] => {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const element of body.querySelectorAll(unread)) element.remove()
  const tokens: HtmlToken[] = []
  for (const node of body.childNodes) read(node, tokens)
  return tokens
}

const read = (node: Node, tokens: HtmlToken[]): void => {
  if (node instanceof Text) tokens.push({ kind: 'text', text: node.data })
  if (!(node instanceof Element)) return
  const name = node.localName
  const attrs = Object.fromEntries([...node.attributes].map(({ name: key, value }) => [key, value]))
  tokens.push({ kind: 'open', name, attrs })
  for (const child of node.childNodes) read(child, tokens)
  tokens.push({ kind: 'close', name })
}
