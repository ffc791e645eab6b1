import type { BlockType } from '../bilan/block'
import { fieldsOf } from '../bilan/block-fields'

/** A text of a part as it is read, under the name that the editor gives it. */
export type ComparedText = { key: string; label: string; text: string }

/**
 * What is compared of a block: its texts, and `same`, equal in two blocks exactly when nothing of them differs, the
 * identifier aside. Made from a working copy (working-parts.ts) or from what was printed (resolved-parts.ts).
 */
export type ComparedBlock = { id: string; type: BlockType; texts: readonly ComparedText[]; same: string }

/** A rubrique: its head, then its blocks in order. */
export type ComparedRubrique = {
  id: string
  page: number
  texts: readonly ComparedText[]
  same: string
  blocks: readonly ComparedBlock[]
}

/** The texts of a block under the labels of its fields, in their order; empty ones are left out. */
export const labelledTexts = (type: BlockType, texts: Readonly<Record<string, string>>): ComparedText[] =>
  fieldsOf(type).flatMap(({ key, label }) => {
    const text = texts[key] ?? ''
    return text.trim() === '' ? [] : [{ key, label, text }]
  })

export const headTexts = (title: string, chapo: string, ambition: string): ComparedText[] =>
  [
    { key: 'title', label: 'Titre de la rubrique', text: title },
    { key: 'chapo', label: 'Chapô', text: chapo },
    { key: 'ambition', label: 'Ambition', text: ambition },
  ].filter(({ text }) => text.trim() !== '')

/** Every word of a part, to tell how alike two of them are. */
export const wordsOf = ({ texts }: Pick<ComparedBlock, 'texts'>): string =>
  texts.map(({ text }) => text).join('\n')
