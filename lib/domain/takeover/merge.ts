import type { BlockType, Rubrique } from '../bilan/block'

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
