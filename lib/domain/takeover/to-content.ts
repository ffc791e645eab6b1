import type { Block, BlockContents, BlockType, Rubrique } from '../bilan/block'
import type { BlockNode, InlineNode, InlineText, RichText } from '../bilan/rich-text'
import type { FigureToken } from '../figure/token'
import { type PlacedFigure, placeKey } from './match-document'
import type { TakenBlock, TakenLine, TakenRubrique } from './proposal'
import { TO_VERIFY } from './to-verify'

/** What was chosen for a number, by its place: a figure of the base; anything else stays text, to be verified. */
export type Choices = ReadonlyMap<string, FigureToken>

type Piece = { nodes: InlineNode[]; figure: FigureToken | null; item: boolean; text: string }

/** A proposal that was looked at, as rubriques of a working copy. `newId` gives identifiers. Pure. */
export const takenContent = (
  rubriques: readonly TakenRubrique[],
  figures: readonly PlacedFigure[],
  choices: Choices,
  newId: () => string,
): Rubrique[] =>
  rubriques.map(({ title, page, blocks }, rubrique) => ({
    id: newId(),
    page,
    title: line(typed(title)),
    chapo: null,
    ambition: null,
    blocks: blocks.flatMap((block, rank) => {
      const held = figures.filter(figure => figure.rubrique === rubrique && figure.block === rank)
      const pieces = block.lines.map((text, index) =>
        pieceOf(
          text,
          held.filter(figure => figure.line === index),
          choices,
        ),
      )
      return blocksOf(block, pieces).map((made): Block => ({ ...made, id: newId() }))
    }),
  }))

const typed = (text: string): InlineNode[] => (text === '' ? [] : [{ type: 'text', text }])

const line = (nodes: InlineNode[]): InlineText => ({
  type: 'doc',
  content: [nodes.length > 0 ? { type: 'paragraph', content: nodes } : { type: 'paragraph' }],
})

/** A line with its figures in the place of its numbers; a number linked to nothing is marked. */
const pieceOf = ({ text, item }: TakenLine, figures: readonly PlacedFigure[], choices: Choices): Piece => {
  const nodes: InlineNode[] = []
  let at = 0
  const linked: FigureToken[] = []
  for (const figure of figures) {
    const token = choices.get(placeKey(figure))
    if (token) {
      nodes.push(...typed(text.slice(at, figure.start)), { type: 'figure', attrs: { token } })
      linked.push(token)
      at = figure.end
    } else if (!figure.spelled) {
      nodes.push(...typed(`${text.slice(at, figure.end)}\u00A0${TO_VERIFY}`))
      at = figure.end
    }
  }
  nodes.push(...typed(text.slice(at)))
  return { nodes, item, text, figure: linked.length === 1 ? (linked[0] ?? null) : null }
}

type Made = { [T in BlockType]: { type: T; content: BlockContents[T] } }[BlockType]

const blocksOf = (block: TakenBlock, pieces: readonly Piece[]): Made[] => {
  const title = line(typed(block.title))
  const text = flow(pieces)
  switch (block.type) {
    case 'texte':
      return [{ type: 'texte', content: { title: block.title === '' ? null : title, text } }]
    case 'encadre':
      return [{ type: 'encadre', content: { title, text } }]
    case 'exergue':
      return [{ type: 'exergue', content: { text, attribution: line(typed(block.signature)) } }]
    case 'contact':
      return [{ type: 'contact', content: { title, text } }]
    case 'mentions':
      return [{ type: 'mentions', content: { extra: line(pieces.flatMap(({ nodes }) => nodes)) } }]
    case 'edito':
      return [{ type: 'edito', content: { text, closing: line(typed(block.signature)), signed: true } }]
    case 'chiffres_cles':
      return figuresOf(block, pieces)
  }
}

/** Years of one indicator are an evolution; other linked lines are tiles; what is linked to nothing stays a list. */
const figuresOf = (block: TakenBlock, pieces: readonly Piece[]): Made[] => {
  const title = block.title === '' ? null : line(typed(block.title))
  const series = seriesOf(pieces)
  if (series) return [{ type: 'evolution', content: { title: line(typed(block.title)), ...series } }]
  const tiles = pieces.flatMap(({ figure, nodes }) =>
    figure
      ? [{ figure: { ...figure, label: figure.label && isMoney(nodes) }, label: line(labelOf(nodes)) }]
      : [],
  )
  const left = pieces.filter(({ figure }) => figure === null).map(piece => ({ ...piece, item: true }))
  return [
    ...(tiles.length > 0
      ? [{ type: 'chiffres_cles' as const, content: { title, tiles: tiles.slice(0, 12) } }]
      : []),
    ...(left.length > 0
      ? [{ type: 'texte' as const, content: { title: tiles.length > 0 ? null : title, text: flow(left) } }]
      : []),
  ]
}

const isMoney = (nodes: readonly InlineNode[]): boolean =>
  nodes.some(node => node.type === 'figure' && node.attrs.token.label)

/** The words of a tile are what is left of its line without the number. */
const labelOf = (nodes: readonly InlineNode[]): InlineNode[] => {
  const words = nodes.flatMap(node => (node.type === 'text' ? [node.text] : [])).join('')
  return typed(words.replace(/^[\s\u00A0]*[:–-]?[\s\u00A0]*|[\s\u00A0]*:?[\s\u00A0]*$/gu, ''))
}

const seriesOf = (pieces: readonly Piece[]) => {
  const tokens = pieces.map(({ figure, text }) =>
    figure && /^en (?:19|20)\d{2}/iu.test(text) ? figure : null,
  )
  const [first] = tokens
  const one = tokens.every(
    token =>
      token?.operation === 'value' &&
      token.indicator === first?.indicator &&
      token.territory === first.territory,
  )
  if (!first || !one || tokens.length < 2) return null
  return {
    indicator: first.indicator,
    territory: first.territory,
    periods: tokens.flatMap(token => token?.periods ?? []).slice(0, 12),
  }
}

/** Paragraphs, and lists for the items that follow each other. */
const flow = (pieces: readonly Piece[]): RichText => {
  const content: BlockNode[] = []
  for (const { nodes, item } of pieces) {
    const paragraph = { type: 'paragraph' as const, ...(nodes.length > 0 && { content: nodes }) }
    const last = content.at(-1)
    if (!item) content.push(paragraph)
    else if (last?.type === 'bulletList') last.content.push({ type: 'listItem', content: [paragraph] })
    else content.push({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] })
  }
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}
