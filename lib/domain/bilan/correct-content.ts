import { typographyPasses } from '../typography/correct'
import { type RuleName, ruleLabels, type TextEdit } from '../typography/rules'
import { editInline } from './edit-inline'
import { inlineTextOf, plainText } from './plain-text'
import type { BlockNode, InlineNode, InlineText, RichText } from './rich-text'

/** One text before and after, and how many corrections of each kind lie between. */
export type TextCorrection = { before: string; after: string; counts: Partial<Record<RuleName, number>> }

const isText = (value: unknown): value is RichText =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc'

/** The same content with each of its texts changed; tokens, codes and addresses are not texts. */
export const mapTexts = <T>(content: T, change: (text: RichText) => RichText): T => {
  if (isText(content)) return change(content) as T
  if (Array.isArray(content)) return content.map(item => mapTexts<unknown>(item, change)) as T
  if (typeof content !== 'object' || content === null) return content
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => [key, mapTexts<unknown>(value, change)]),
  ) as T
}

const paragraphText = (nodes: readonly InlineNode[]): string => nodes.map(inlineTextOf).join('')

const correctNodes = (
  nodes: readonly InlineNode[] | undefined,
  told: TextEdit[],
): InlineNode[] | undefined => {
  if (!nodes) return undefined
  let now = [...nodes]
  for (const edits of typographyPasses(paragraphText(nodes))) {
    now = editInline(now, edits)
    told.push(...edits)
  }
  return now.length > 0 ? now : undefined
}

const withNodes = <T extends { content?: InlineNode[] }>(paragraph: T, told: TextEdit[]): T => {
  const { content, ...rest } = paragraph
  const nodes = correctNodes(content, told)
  return (nodes ? { ...rest, content: nodes } : rest) as T
}

const correctNode = (node: BlockNode, told: TextEdit[]): BlockNode => {
  if (node.type === 'paragraph') return withNodes(node, told)
  const items = node.content.map(item => ({
    ...item,
    content: item.content.map(paragraph => withNodes(paragraph, told)),
  }))
  return { ...node, content: items }
}

/** A text as the house writes it, and what changes in it (null: nothing). Pure, idempotent. */
export const correctText = <T extends RichText | InlineText>(
  text: T,
): { text: T; correction: TextCorrection | null } => {
  const told: TextEdit[] = []
  const corrected = { ...text, content: text.content.map(node => correctNode(node, told)) } as T
  if (told.length === 0) return { text, correction: null }
  const counts: Partial<Record<RuleName, number>> = {}
  for (const { rule } of told) counts[rule] = (counts[rule] ?? 0) + 1
  return { text: corrected, correction: { before: plainText(text), after: plainText(corrected), counts } }
}

/** The content of a block, or the head of a rubrique, with its texts corrected; what was received as is stays so. */
export const correctContent = <T>(content: T): { content: T; corrections: TextCorrection[] } => {
  const corrections: TextCorrection[] = []
  const corrected = mapTexts(content, text => {
    const result = correctText(text)
    if (result.correction) corrections.push(result.correction)
    return result.text
  })
  return { content: corrected, corrections }
}

/** « 3 apostrophes, 2 espaces insécables ». */
export const countedCorrections = (corrections: readonly TextCorrection[]): string => {
  const totals = new Map<RuleName, number>()
  for (const { counts } of corrections)
    for (const [rule, count] of Object.entries(counts) as [RuleName, number][])
      totals.set(rule, (totals.get(rule) ?? 0) + count)
  return [...totals]
    .toSorted(([, a], [, b]) => b - a)
    .map(([rule, count]) => `${ruleLabels[rule]} (${count})`)
    .join(', ')
}
