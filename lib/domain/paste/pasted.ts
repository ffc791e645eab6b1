import type { InlineNode, Mark } from '../bilan/rich-text'

/** A paragraph of pasted text, before it is put in a field. `item`: it belongs to a list of that kind. */
export type Pasted = { item: 'bullet' | 'number' | null; nodes: InlineNode[] }

const sameMarks = (a: readonly Mark[] = [], b: readonly Mark[] = []): boolean =>
  a.length === b.length &&
  a.every((mark, index) => {
    const other = b[index]
    return (
      mark.type === other?.type &&
      (mark.type !== 'link' || (other.type === 'link' && mark.attrs.href === other.attrs.href))
    )
  })

/** Adds words, to the run before when it looks the same. */
export const pushText = (nodes: InlineNode[], text: string, marks: readonly Mark[] = []): void => {
  if (text === '') return
  const last = nodes.at(-1)
  if (last?.type === 'text' && sameMarks(last.marks, marks))
    nodes[nodes.length - 1] = { ...last, text: last.text + text }
  else nodes.push({ type: 'text', text, ...(marks.length > 0 && { marks: [...marks] }) })
}
