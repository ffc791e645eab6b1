import { inlineTextOf } from './plain-text'
import type { InlineNode } from './rich-text'

/** Replaces `from`–`to` of a paragraph (a token or a line break counts for one sign) by other signs. */
type Edit = { from: number; to: number; text: string }

/**
 * The paragraph with these edits, in order and apart from each other. Marks stay with the signs they were on; what is
 * put in takes the marks of what it replaces, or of what it follows. Tokens are never taken away.
 */
export const editInline = (nodes: readonly InlineNode[], edits: readonly Edit[]): InlineNode[] =>
  edits.toReversed().reduce<InlineNode[]>((now, edit) => editOnce(now, edit), [...nodes])

const editOnce = (nodes: readonly InlineNode[], { from, to, text }: Edit): InlineNode[] => {
  const result: InlineNode[] = []
  let at = 0
  let placed = text === ''
  for (const node of nodes) {
    const start = at
    at += inlineTextOf(node).length
    if (node.type !== 'text') {
      if (!placed && from <= start) {
        append(result, text)
        placed = true
      }
      // A hard break is a sign like another: a line that is joined loses it.
      if (node.type !== 'hardBreak' || start < from || start >= to) result.push(node)
      continue
    }
    const head = node.text.slice(0, Math.max(0, from - start))
    const tail = node.text.slice(Math.max(0, to - start))
    const here = !placed && from < at
    const words =
      from >= at || to <= start ? (here ? text + node.text : node.text) : head + (here ? text : '') + tail
    if (here) placed = true
    if (words !== '') result.push({ ...node, text: words })
  }
  if (!placed) append(result, text)
  return result
}

const append = (nodes: InlineNode[], text: string): void => {
  const last = nodes.at(-1)
  if (last?.type === 'text') nodes[nodes.length - 1] = { ...last, text: last.text + text }
  else nodes.push({ type: 'text', text })
}
