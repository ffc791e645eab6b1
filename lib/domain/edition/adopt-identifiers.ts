import type { Rubrique } from '../bilan/block'
import { compareRubriques } from '../compare/blocks'
import { tokenNames, workingParts } from '../compare/working-parts'

/**
 * The content to write in a draft, under the identifiers that its blocks have there: a block restored, or taken from
 * another edition, stays the block that visas, remarks and proposals are about. `known`: every identifier that the
 * edition ever used; a part that has none, and is like none, gets a new one.
 */
export const adoptIdentifiers = (
  current: readonly Rubrique[],
  target: readonly Rubrique[],
  known: ReadonlySet<string>,
  newId: () => string,
): Rubrique[] => {
  const adopted = new Map<string, string>()
  const changes = compareRubriques(workingParts(current, tokenNames), workingParts(target, tokenNames))
  for (const { blocks, ...head } of changes)
    for (const change of [head, ...blocks])
      if (change.before && change.after) adopted.set(change.after.id, change.before.id)
  const own = (id: string) => adopted.get(id) ?? (known.has(id) ? id : newId())
  return target.map(rubrique => ({
    ...rubrique,
    id: own(rubrique.id),
    blocks: rubrique.blocks.map(block => ({ ...block, id: own(block.id) })),
  }))
}
