/** Numbers that follow the rows of a list, as many as there are rows: what came or went otherwise did at the end. */
export const keysFor = (kept: readonly number[], count: number): number[] => {
  const next = Math.max(0, ...kept) + 1
  return Array.from({ length: count }, (_, at) => kept[at] ?? next + at - kept.length)
}

export const withoutRow = <T>(rows: readonly T[], index: number): T[] => rows.toSpliced(index, 1)

/** A row put in the place of another, which gives way. */
export const movedRow = <T>(rows: readonly T[], from: number, to: number): T[] =>
  rows.toSpliced(from, 1).toSpliced(to, 0, ...rows.slice(from, from + 1))
