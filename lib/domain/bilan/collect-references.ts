import type { FigureToken } from '../figure/token'
import { figureKey } from '../figure/token-key'
import type { Block, BlockOf } from './block'
import { blockTexts } from './block-texts'
import { inlineNodes } from './plain-text'
import type { RichText, TextToken } from './rich-text'

/** Records that a block refers to: rows of « où est-ce utilisé ? », without repetition. */
export type BlockReferences = {
  figures: { indicator: string; territory: string; period: string }[]
  dispositifs: string[]
  medias: string[]
  /** Territory keys other than `self`; communes named by a token included. */
  territories: string[]
  /** Places that words name: `self`, `departement` or the key of a commune. A figure says its own. */
  places: string[]
}

/** Figure tokens of texts, in order. */
export const textFigures = (texts: readonly RichText[]): FigureToken[] =>
  texts.flatMap(inlineNodes).flatMap(node => (node.type === 'figure' ? [node.attrs.token] : []))

export const textWords = (texts: readonly RichText[]): TextToken[] =>
  texts.flatMap(inlineNodes).flatMap(node => (node.type === 'words' ? [node.attrs.token] : []))

/** The token printed for one point of a series. */
export const evolutionToken = (content: BlockOf<'evolution'>['content'], period: string): FigureToken => ({
  indicator: content.indicator,
  territory: content.territory,
  periods: [period],
  operation: 'value',
  format: 'exact',
  claim: 'exact',
  label: false,
})

/** Every figure token of a block: in its texts, its tiles, its series. */
export const collectTokens = (block: Block): FigureToken[] => {
  const inTexts = textFigures(blockTexts(block))
  if (block.type === 'chiffres_cles') return [...block.content.tiles.map(tile => tile.figure), ...inTexts]
  if (block.type === 'evolution')
    return [...block.content.periods.map(period => evolutionToken(block.content, period)), ...inTexts]
  return inTexts
}

/** Every record a block refers to. Those of a dispositif’s own texts are read from the dispositif (`textReferences`). */
export const collectReferences = (block: Block): BlockReferences => {
  const references = referencesOf(collectTokens(block), textWords(blockTexts(block)))
  const { type, content } = block
  return {
    ...references,
    dispositifs: unique([...(type === 'dispositif' ? [content.dispositif] : []), ...references.dispositifs]),
    medias: type === 'couverture' || type === 'photo' ? (content.mediaId ? [content.mediaId] : []) : [],
  }
}

/** Whether two contents of a block refer to the very same figures and records, in the same order. */
export const sameReferences = (one: Block, other: Block): boolean => referred(one) === referred(other)

const referred = (block: Block): string =>
  JSON.stringify([collectTokens(block).map(figureKey), collectReferences(block)])

/** Records that loose texts refer to: title and chapô of a rubrique, texts of a dispositif. */
export const textReferences = (texts: readonly RichText[]): BlockReferences =>
  referencesOf(textFigures(texts), textWords(texts))

const referencesOf = (tokens: readonly FigureToken[], words: readonly TextToken[]): BlockReferences => ({
  figures: uniqueBy(
    tokens.flatMap(({ indicator, territory, periods }) =>
      periods.map(period => ({ indicator, territory, period })),
    ),
    figure => `${figure.indicator} ${figure.territory} ${figure.period}`,
  ),
  dispositifs: unique(words.flatMap(word => (word.kind.startsWith('dispositif') ? [word.ref] : []))),
  medias: [],
  territories: unique([
    ...tokens.flatMap(token => (token.territory === 'self' ? [] : [token.territory])),
    ...words.flatMap(placeNamed).filter(key => key.startsWith('commune:')),
  ]),
  places: unique(words.flatMap(placeNamed)),
})

const placeNamed = ({ kind, ref }: TextToken): string[] => {
  switch (kind) {
    case 'canton':
    case 'canton_nom':
    case 'canton_de':
      return ['self']
    case 'departement':
    case 'departement_de':
      return ['departement']
    case 'commune':
    case 'commune_de':
    case 'commune_a':
      return [`commune:${ref}`]
    case 'communes':
    case 'communes_de':
    case 'elus':
    case 'mandat':
    case 'annee_fin':
    case 'annee_avant':
    case 'annee_debut':
    case 'dispositif':
    case 'dispositif_sigle':
    case 'dispositif_complet':
      return []
  }
}

/** Whether texts name every commune of the canton: who lies where decides, not the text. */
export const listsCommunes = (texts: readonly RichText[]): boolean =>
  textWords(texts).some(({ kind }) => kind === 'communes' || kind === 'communes_de')

/** Whether texts name the élus of the canton. */
export const namesElus = (texts: readonly RichText[]): boolean =>
  textWords(texts).some(({ kind }) => kind === 'elus')

const unique = (items: readonly string[]): string[] => [...new Set(items)]

const uniqueBy = <T>(items: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(items.map(item => [key(item), item])).values(),
]
