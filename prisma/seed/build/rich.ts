import type {
  BlockNode,
  InlineNode,
  InlineText,
  Mark,
  ParagraphNode,
  RichText,
  TextTokenKind,
} from '@/lib/domain/bilan/rich-text'
import type { FigureToken } from '@/lib/domain/figure/token'

/** A piece of a line, as it is typed in a content file: plain words, a figure, a token. */
export type Piece = string | InlineNode

type FigureOptions = Partial<Omit<FigureToken, 'indicator' | 'periods'>>

/** A reference to a figure; by default the exact value of the edition's own territory, followed by its noun. */
export const token = (
  indicator: string,
  periods: string | string[],
  options: FigureOptions = {},
): FigureToken => ({
  indicator,
  periods: typeof periods === 'string' ? [periods] : periods,
  territory: options.territory ?? 'self',
  operation: options.operation ?? 'value',
  format: options.format ?? 'exact',
  claim: options.claim ?? 'exact',
  label: options.label ?? true,
})

/** The same, inside a line. */
export const fig = (
  indicator: string,
  periods: string | string[],
  options: FigureOptions = {},
): InlineNode => ({
  type: 'figure',
  attrs: { token: token(indicator, periods, options) },
})

/** Words that agree with the territory, or the official name of a record. */
export const words = (kind: TextTokenKind, ref = ''): InlineNode => ({
  type: 'words',
  attrs: { token: { kind, ref } },
})

const marked = (text: string, mark: Mark): InlineNode => ({ type: 'text', text, marks: [mark] })

export const bold = (text: string): InlineNode => marked(text, { type: 'bold' })
export const link = (text: string, href: string): InlineNode =>
  marked(text, { type: 'link', attrs: { href } })

const node = (piece: Piece): InlineNode => (typeof piece === 'string' ? { type: 'text', text: piece } : piece)

export const p = (...pieces: Piece[]): ParagraphNode => ({ type: 'paragraph', content: pieces.map(node) })

export const list = (...items: ParagraphNode[]): BlockNode => ({
  type: 'bulletList',
  content: items.map(item => ({ type: 'listItem', content: [item] })),
})

export const rich = (...content: BlockNode[]): RichText => ({ type: 'doc', content })

export const line = (...pieces: Piece[]): InlineText => ({ type: 'doc', content: [p(...pieces)] })
