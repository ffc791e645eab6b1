import { normalize } from '../checker/normalize'

const bagOf = (text: string): Map<string, number> => {
  const bag = new Map<string, number>()
  for (const word of normalize(text).match(/[\p{L}\p{N}]+/gu) ?? []) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

const size = (bag: ReadonlyMap<string, number>): number =>
  [...bag.values()].reduce((sum, count) => sum + count, 0)

/**
 * How alike two texts are, from 0 to 1: the share of words they have in common, case and order aside
 * (Sørensen–Dice on bags of words). Two texts without a word are alike.
 */
export const likeness = (one: string, other: string): number => {
  const [first, second] = [bagOf(one), bagOf(other)]
  const total = size(first) + size(second)
  if (total === 0) return 1
  let common = 0
  for (const [word, count] of first) common += Math.min(count, second.get(word) ?? 0)
  return (2 * common) / total
}
