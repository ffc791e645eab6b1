/** How the parts of one version answer those of another. */
export type Matching<T> = {
  /** The earlier part that a later one continues. */
  before: ReadonlyMap<T, T>
  /** The later part that continues an earlier one. */
  after: ReadonlyMap<T, T>
}

/**
 * Pairs the parts of two versions: those of the same identifier first, then the most alike of those that remain, a
 * part once. `alike` gives 0 to 1, and 0 for two parts that can’t be the same; below `threshold` nothing is paired.
 */
export const matchParts = <T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
  alike: (before: T, after: T) => number,
  threshold = 0.5,
): Matching<T> => {
  const forth = new Map<T, T>()
  const back = new Map<T, T>()
  const pair = (one: T, other: T) => {
    forth.set(one, other)
    back.set(other, one)
  }
  const byId = new Map(after.map(part => [part.id, part]))
  for (const part of before) {
    const same = byId.get(part.id)
    if (same && !back.has(same)) pair(part, same)
  }
  const candidates = before
    .filter(part => !forth.has(part))
    .flatMap(part =>
      after.filter(other => !back.has(other)).map(other => ({ part, other, score: alike(part, other) })),
    )
    .filter(candidate => candidate.score >= threshold)
    .toSorted((a, b) => b.score - a.score)
  for (const { part, other } of candidates) if (!forth.has(part) && !back.has(other)) pair(part, other)
  return { before: back, after: forth }
}
