import { editInline } from '../bilan/edit-inline'
import type { BlockNode, InlineNode, InlineText, ParagraphNode, RichText } from '../bilan/rich-text'
import type { HtmlToken } from './html-token'
import { joinLines, textOf } from './join-lines'
import { type Pasted, pushText } from './pasted'
import { readHtml } from './read-html'

/** Soft hyphens, zero-width and private signs (bullets of Word’s Symbol font) are no part of a text. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF\uE000-\uF8FF]/gu

/** No-break spaces that only fill: between two words, not before a sign nor beside a number or a title. */
const filler = /(?<=[\p{L},]{2})\u00A0+(?=[\p{L}])|\u00A0{2,}/gu

const plainSigns = (nodes: readonly InlineNode[]): InlineNode[] => {
  const plain: InlineNode[] = []
  for (const node of nodes) {
    if (node.type === 'text')
      pushText(
        plain,
        node.text
          .replace(invisible, '')
          .replace(/\u2011/g, '-')
          .replace(filler, ' ')
          .replace(/[\t ]+/g, ' '),
        node.marks,
      )
    else plain.push(node)
  }
  return plain
}

const trimmed = (nodes: readonly InlineNode[]): InlineNode[] => {
  const text = textOf(nodes)
  const head = text.length - text.trimStart().length
  const tail = text.trimEnd().length
  if (head >= tail) return []
  return editInline(nodes, [
    ...(head > 0 ? [{ from: 0, to: head, text: '' }] : []),
    ...(tail < text.length ? [{ from: tail, to: text.length, text: '' }] : []),
  ])
}

const bullet = /^\s*[•·▪◦●■*–-]\s+/u
const number = /^\s*\d{1,2}[.)]\s+/u

/** The sign of a list typed at the head of a line becomes a list. */
const readSign = (paragraph: Pasted): Pasted => {
  const text = textOf(paragraph.nodes)
  const [item, sign] = bullet.test(text)
    ? (['bullet', bullet.exec(text)?.[0]] as const)
    : (['number', number.exec(text)?.[0]] as const)
  if (!sign) return paragraph
  return {
    item: paragraph.item ?? item,
    nodes: editInline(paragraph.nodes, [{ from: 0, to: sign.length, text: '' }]),
  }
}

/** « D epuis », or a « D » in a frame of its own, then « epuis ». A, À, Ô and Y are words. */
const joinDropCaps = (pasted: readonly Pasted[]): Pasted[] => {
  const joined: Pasted[] = []
  for (const paragraph of pasted) {
    const text = textOf(paragraph.nodes)
    const last = joined.at(-1)
    if (last && /^[\p{Lu}]$/u.test(textOf(last.nodes)) && /^\p{Ll}/u.test(text))
      joined[joined.length - 1] = { item: null, nodes: [...last.nodes, ...paragraph.nodes] }
    else if (/^(?![AÀÔY])\p{Lu} \p{Ll}{2}/u.test(text))
      joined.push({ ...paragraph, nodes: editInline(paragraph.nodes, [{ from: 1, to: 2, text: '' }]) })
    else joined.push(paragraph)
  }
  return joined
}

const clean = (pasted: readonly Pasted[], apart: 'paragraph' | 'break'): Pasted[] => {
  const plain = pasted.map(paragraph => ({ ...paragraph, nodes: plainSigns(paragraph.nodes) }))
  const lines = joinLines(plain, apart)
    .map(paragraph => ({ ...paragraph, nodes: trimmed(paragraph.nodes) }))
    .filter(({ nodes }) => nodes.length > 0)
  return joinDropCaps(lines.map(readSign)).map(({ item, nodes }) => ({ item, nodes: plainSigns(nodes) }))
}

/** Paragraphs of HTML from a clipboard or a converted document, cleaned. Never throws. */
export const cleanHtml = (tokens: readonly HtmlToken[]): Pasted[] => clean(readHtml(tokens), 'break')

/** Paragraphs of plain text: of a PDF, of a mail (its « > » left out), of a note. Never throws. */
export const cleanText = (text: string): Pasted[] => {
  const lines = text.replace(/\r\n?|\f/g, '\n').replace(/^(?:> ?)+/gm, '')
  const chunks = lines.split(/\n[ \t]*\n+/).filter(chunk => chunk.trim() !== '')
  const pasted = chunks.map((chunk): Pasted => {
    const nodes = chunk
      .replace(/^\n+|\n+$/g, '')
      .split('\n')
      .flatMap((line, index): InlineNode[] => {
        const words: InlineNode[] = line === '' ? [] : [{ type: 'text', text: line }]
        return index === 0 ? words : [{ type: 'hardBreak' }, ...words]
      })
    return { item: null, nodes }
  })
  return clean(pasted, 'paragraph')
}

/** The limit of a list in the stored text. */
const longestList = 60

/** As a text of several paragraphs: consecutive items make a list. */
export const asRichText = (pasted: readonly Pasted[]): RichText => {
  const content: BlockNode[] = []
  for (const { item, nodes } of pasted) {
    const paragraph: ParagraphNode = { type: 'paragraph', ...(nodes.length > 0 && { content: nodes }) }
    if (item === null) {
      content.push(paragraph)
      continue
    }
    const type = item === 'bullet' ? 'bulletList' : 'orderedList'
    const last = content.at(-1)
    if (last?.type === type && last.content.length < longestList)
      last.content.push({ type: 'listItem', content: [paragraph] })
    else content.push({ type, content: [{ type: 'listItem', content: [paragraph] }] })
  }
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

/** As one line: a title, a label. */
export const asInlineText = (pasted: readonly Pasted[]): InlineText => {
  const nodes: InlineNode[] = []
  for (const [index, paragraph] of pasted.entries()) {
    if (index > 0) pushText(nodes, ' ')
    for (const node of paragraph.nodes) {
      if (node.type === 'text') pushText(nodes, node.text, node.marks)
      else if (node.type === 'hardBreak') pushText(nodes, ' ')
      else nodes.push(node)
    }
  }
  return { type: 'doc', content: [{ type: 'paragraph', ...(nodes.length > 0 && { content: nodes }) }] }
}
