import { hrefSchema, type Mark } from '../bilan/rich-text'
import type { HtmlToken } from './html-token'
import { type Pasted, pushText } from './pasted'

const blocks = new Set(
  'p div h1 h2 h3 h4 h5 h6 li tr table tbody thead ul ol blockquote section article header footer main aside pre figure figcaption dl dt dd hr address body html form center'.split(
    ' ',
  ),
)
const voids = new Set(['br', 'img', 'hr', 'meta', 'link', 'input', 'wbr', 'col', 'base', 'area'])

/** Open element: what it makes of the text inside it. */
type Frame = { name: string; marks: Mark[]; dropped: boolean; list: 'bullet' | 'number' | null }

const styleOf = (attrs: Record<string, string>): string =>
  (attrs.style ?? '').toLowerCase().replace(/\s+/g, '')
const classOf = (attrs: Record<string, string>): string => attrs.class ?? ''

/** Deleted by a tracked change, a comment, a note, the sign of a list, what is hidden: not words of the text. */
const isDropped = (name: string, attrs: Record<string, string>): boolean =>
  name === 'del' ||
  name === 's' ||
  name === 'strike' ||
  /\bmso(?:Del|CommentReference|CommentText|comanchor|comoff|FootnoteReference)/i.test(classOf(attrs)) ||
  /mso-list:ignore|mso-element:(?:comment|footnote|endnote|field)|display:none|mso-hide:all|text-decoration:[^;]*line-through/.test(
    styleOf(attrs),
  ) ||
  (name === 'a' && /^#_(?:ftn|msocom|edn)/i.test(attrs.href ?? ''))

const withMark = (marks: readonly Mark[], mark: Mark): Mark[] =>
  marks.some(other => other.type === mark.type) ? [...marks] : [...marks, mark]

const without = (marks: readonly Mark[], type: Mark['type']): Mark[] =>
  marks.filter(mark => mark.type !== type)

const marksOf = (name: string, attrs: Record<string, string>, outer: readonly Mark[]): Mark[] => {
  const style = styleOf(attrs)
  let marks = [...outer]
  if (name === 'b' || name === 'strong') marks = withMark(marks, { type: 'bold' })
  if (name === 'i' || name === 'em' || name === 'cite') marks = withMark(marks, { type: 'italic' })
  const weight = /(?:^|;)font-weight:(\w+)/.exec(style)?.[1]
  // Google Docs wraps a whole text in <b style="font-weight:normal">.
  if (weight)
    marks = /^(?:bold|[6-9]00)/.test(weight) ? withMark(marks, { type: 'bold' }) : without(marks, 'bold')
  if (style.includes('font-style:italic')) marks = withMark(marks, { type: 'italic' })
  if (style.includes('font-style:normal')) marks = without(marks, 'italic')
  const href = name === 'a' ? hrefSchema.safeParse(attrs.href?.trim()) : null
  return href?.success ? withMark(marks, { type: 'link', attrs: { href: href.data } }) : marks
}

/** Word says the items of a list by a style, and their sign by a span that is dropped. */
const wordItem = (attrs: Record<string, string>): boolean => /mso-list:l\d/.test(styleOf(attrs))

const hasWords = ({ nodes }: Pasted): boolean =>
  nodes.some(node => node.type === 'text' && node.text.trim() !== '')

/**
 * Paragraphs of pasted HTML (Word, Google Docs, LibreOffice, mail, web): text, bold, italic, lists and sound links;
 * nothing of styles, comments, deleted words, images or scripts. A row of a table becomes a paragraph.
 */
export const readHtml = (tokens: readonly HtmlToken[]): Pasted[] => {
  const found: Pasted[] = []
  const stack: Frame[] = [{ name: '', marks: [], dropped: false, list: null }]
  let now: Pasted = { item: null, nodes: [] }
  let sign = ''
  // Between two cells of a row, once the second has words.
  let between = false
  const top = (): Frame => stack.at(-1) ?? { name: '', marks: [], dropped: false, list: null }
  /** A cell is one line: its own paragraphs do not end the row. */
  const inCell = (): boolean => stack.some(open => open.name === 'td' || open.name === 'th')
  const end = () => {
    if (hasWords(now)) found.push(now)
    now = {
      item: top().list !== null && stack.some(frame => frame.name === 'li') ? top().list : null,
      nodes: [],
    }
  }
  for (const token of tokens) {
    const frame = top()
    switch (token.kind) {
      case 'text':
        // The sign that Word typed tells a numbered list from another.
        if (frame.dropped) sign += token.text
        else {
          const words = token.text.replace(/[\t\n\r\f ]+/g, ' ')
          if (between && words.trim() !== '') {
            pushText(now.nodes, ' – ')
            between = false
          }
          pushText(now.nodes, words, frame.marks)
        }
        break
      case 'open': {
        const { name, attrs } = token
        if (name === 'br') {
          if (!frame.dropped) now.nodes.push({ type: 'hardBreak' })
          break
        }
        if (blocks.has(name)) {
          if (inCell()) pushText(now.nodes, ' ')
          else end()
        }
        if (name === 'tr') between = false
        if (name === 'td' || name === 'th') between = hasWords(now)
        if (voids.has(name)) break
        const list = name === 'ul' ? 'bullet' : name === 'ol' ? 'number' : frame.list
        const dropped = frame.dropped || isDropped(name, attrs)
        if (dropped && !frame.dropped) sign = ''
        stack.push({ name, marks: marksOf(name, attrs, frame.marks), dropped, list })
        if (name === 'li') now.item = list ?? 'bullet'
        else if (wordItem(attrs)) now.item = 'bullet'
        break
      }
      case 'close': {
        const at = stack.findLastIndex(open => open.name === token.name)
        if (at < 1) break
        if (
          now.item === 'bullet' &&
          stack.length > 1 &&
          frame.dropped &&
          /^\s*(?:\d{1,3}|[a-z]|[ivx]+)[.)]/.test(sign)
        )
          now.item = 'number'
        stack.length = at
        if (blocks.has(token.name) && !inCell()) end()
        break
      }
    }
  }
  end()
  return found
}
