import { foldName } from '@/lib/domain/import/fold-name'

/** Options that hold every word typed, accents, case and hyphens forgiven; a name that begins so comes first. */
export const matching = <O extends { words: string; group?: string }>(
  options: readonly O[],
  search: string,
): O[] => {
  const asked = foldName(search)
    .split(' ')
    .filter(word => word !== '')
  if (asked.length === 0) return [...options]
  const rank = (option: O): number => (foldName(option.words).startsWith(asked.join(' ')) ? 0 : 1)
  const kept = options.filter(option => {
    const folded = foldName(option.words)
    return asked.every(word => folded.includes(word))
  })
  // Groups stay together, in their order.
  const groups = [...new Set(kept.map(option => option.group))]
  return groups.flatMap(group =>
    kept.filter(option => option.group === group).toSorted((a, b) => rank(a) - rank(b)),
  )
}
