import type { InlineNode, RichText } from './rich-text'

/** Stands for a token in plain text: object replacement character. */
export const TOKEN = '\uFFFC'

/** One sign for a token or a line break: positions in this text are positions in the paragraph. */
export const inlineTextOf = (node: InlineNode): string => {
  switch (node.type) {
    case 'text':
      return node.text
    case 'hardBreak':
      return '\n'
    case 'figure':
    case 'words':
      return TOKEN
  }
}

/** Paragraphs of a text in order, those of lists included. */
export const paragraphsOf = (text: RichText): InlineNode[][] =>
  text.content.flatMap(node => {
    if (node.type === 'paragraph') return [node.content ?? []]
    return node.content.flatMap(item => item.content.map(paragraph => paragraph.content ?? []))
  })

/** What was typed, a paragraph a line, tokens replaced by one sign: what the checker reads. */
export const typedText = (text: RichText): string =>
  paragraphsOf(text)
    .map(nodes => nodes.map(inlineTextOf).join(''))
    .join('\n')

/** What was typed, tokens left out: the title of a block in a sentence. */
export const plainText = (text: RichText): string => typedText(text).replaceAll(TOKEN, '…')

/** Every inline node of a text. */
export const inlineNodes = (text: RichText): InlineNode[] => paragraphsOf(text).flat()

/** The words of a content whose type is not known any more, a text a line: to copy them elsewhere. */
export const wordsOf = (content: unknown): string => {
  if (Array.isArray(content)) return content.map(wordsOf).filter(Boolean).join('\n')
  if (typeof content !== 'object' || content === null) return ''
  if ('text' in content && typeof content.text === 'string') return content.text
  return Object.values(content).map(wordsOf).filter(Boolean).join('\n')
}
