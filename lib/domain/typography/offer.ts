import { applyEdits, typedEdits, typographyPasses } from './correct'
import { ruleLabels, type TextEdit } from './rules'

/** A correction of a line of plain text: `before`, from that position on, becomes `after`; what it is about. */
export type Offer = { from: number; before: string; after: string; about: string }

const aboutOf = (edits: readonly TextEdit[]): string =>
  [...new Set(edits.map(({ rule }) => ruleLabels[rule]))].join(', ')

/** What the last sign of a text makes certain. */
export const offerTyped = (text: string): Offer | null => {
  const edits = typedEdits(text)
  const [first] = edits
  if (!first) return null
  const before = text.slice(first.from)
  const moved = edits.map(edit => ({ ...edit, from: edit.from - first.from, to: edit.to - first.from }))
  return { from: first.from, before, after: applyEdits(before, moved), about: aboutOf(edits) }
}

/** What the house rules change in a text that was pasted at this position. */
export const offerPasted = (text: string, from: number): Offer | null => {
  const passes = typographyPasses(text)
  if (passes.length === 0) return null
  return { from, before: text, after: passes.reduce(applyEdits, text), about: aboutOf(passes.flat()) }
}
