import type { PartHash } from '../workflow/visa-standing'

/** A person's last write of a block or rubrique. */
export type Authorship = { partId: string; authorId: string; revision: number }

/** A validated revision: its hashes, and the revision number that each part had. */
export type Baseline = { parts: readonly PartHash[]; revisions: Readonly<Record<string, number>> }

/**
 * Who wrote the parts that differ from the last validated revision (every part when none was): those people can
 * neither validate nor approve (four eyes).
 */
export const authorsOfChanges = (
  parts: readonly PartHash[],
  baseline: Baseline | null,
  writes: readonly Authorship[],
): string[] => {
  const before = new Map(baseline?.parts.map(part => [part.partId, part.hash]))
  const changed = new Set(
    parts.filter(part => before.get(part.partId) !== part.hash).map(part => part.partId),
  )
  const authors = writes
    .filter(write => changed.has(write.partId) && write.revision > (baseline?.revisions[write.partId] ?? 0))
    .map(write => write.authorId)
  return [...new Set(authors)].sort()
}
