import type { BlockContents, BlockType } from './block'
import { emptyInline, emptyRich } from './rich-text'

/** Blocks that may be added empty: what they hold is then written, not chosen among records. */
export const blankTypes = [
  'couverture',
  'edito',
  'texte',
  'encadre',
  'exergue',
  'liste_equipements',
  'photo',
  'appel',
  'communes',
  'contact',
  'expression_groupes',
  'mentions',
] as const satisfies readonly BlockType[]
export type BlankType = (typeof blankTypes)[number]

const blanks: { [T in BlankType]: BlockContents[T] } = {
  couverture: { title: emptyInline, subtitle: emptyInline, mediaId: null },
  edito: { text: emptyRich, closing: emptyInline, signed: true },
  texte: { title: null, text: emptyRich },
  encadre: { title: emptyInline, text: emptyRich },
  exergue: { text: emptyRich, attribution: emptyInline },
  liste_equipements: { title: emptyInline, items: [emptyInline] },
  photo: { mediaId: null, caption: emptyInline },
  appel: { text: emptyInline, label: 'En savoir plus', href: 'https://exemple.fr' },
  communes: { title: emptyInline },
  contact: { title: emptyInline, text: emptyRich },
  expression_groupes: { entries: [] },
  mentions: { extra: emptyInline },
}

/** The content of a new block of this type. */
export const blankContent = (type: BlankType): BlockContents[BlankType] => blanks[type]

export const isBlank = (type: BlockType): type is BlankType => type in blanks
