import type { Block, Rubrique } from '../bilan/block'
import { compareRubriques } from '../compare/blocks'
import { tokenNames, workingParts } from '../compare/working-parts'

/**
 * The draft with one block as it was in an earlier version: its content where it is now, or back in the rubrique it was
 * in when it is nowhere any more. Null: that version has no such block, or nothing of the draft can hold it.
 */
export const restoreBlock = (
  current: readonly Rubrique[],
  source: readonly Rubrique[],
  blockId: string,
): Rubrique[] | null => {
  const block = source.flatMap(({ blocks }) => blocks).find(({ id }) => id === blockId)
  if (!block) return null
  const changes = compareRubriques(workingParts(source, tokenNames), workingParts(current, tokenNames))
  const now = changes.flatMap(({ blocks }) => blocks).find(change => change.before?.id === blockId)?.after
  if (now)
    return current.map(rubrique => ({
      ...rubrique,
      blocks: rubrique.blocks.map((held): Block => (held.id === now.id ? { ...block, id: now.id } : held)),
    }))
  const home = source.find(({ blocks }) => blocks.some(({ id }) => id === blockId))
  const position = home?.blocks.findIndex(({ id }) => id === blockId) ?? 0
  const rubriqueId =
    changes.find(change => change.before?.id === home?.id)?.after?.id ?? current[current.length - 1]?.id
  if (rubriqueId === undefined) return null
  return current.map(rubrique =>
    rubrique.id === rubriqueId
      ? { ...rubrique, blocks: rubrique.blocks.toSpliced(position, 0, block) }
      : rubrique,
  )
}
