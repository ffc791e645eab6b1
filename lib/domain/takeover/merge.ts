import type { Block, BlockType, Rubrique } from '../bilan/block'
import { plainText } from '../bilan/plain-text'

export const takeOverModes = ['replace', 'append'] as const
export type TakeOverMode = (typeof takeOverModes)[number]

export const takeOverModeLabels: Record<TakeOverMode, string> = {
  replace: 'Remplacer les textes du brouillon',
  append: 'Ajouter à la suite du brouillon',
}

/** What a document never gives as the draft has it: cover and its photo, communes, words of the groups, mentions. */
const kept: ReadonlySet<BlockType> = new Set([
  'couverture',
  'communes',
  'photo',
  'expression_groupes',
  'mentions',
])

/** What is proposed first: a draft where a text is written already loses none of it. `own`: its blocks, the common ones left out. */
export const usualMode = (own: readonly Block[]): TakeOverMode =>
  own.some(({ content }) => 'text' in content && plainText(content.text).trim() !== '') ? 'append' : 'replace'

const opens = (rubrique: Rubrique): boolean => rubrique.blocks.some(({ type }) => type === 'couverture')

/** The draft with the document taken over: in the place of its texts, or after them. */
export const mergeTaken = (
  current: readonly Rubrique[],
  taken: readonly Rubrique[],
  mode: TakeOverMode,
): Rubrique[] => {
  if (mode === 'append') return [...current, ...taken]
  const left = current
    .map(rubrique => ({ ...rubrique, blocks: rubrique.blocks.filter(({ type }) => kept.has(type)) }))
    .filter(({ blocks }) => blocks.length > 0)
  return [...left.filter(opens), ...taken, ...left.filter(rubrique => !opens(rubrique))]
}
