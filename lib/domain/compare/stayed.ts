/**
 * Which items kept their place: the longest run of increasing positions. The fewest possible are then said to have
 * moved. Returns indexes into `positions`.
 */
export const stayedInPlace = (positions: readonly number[]): Set<number> => {
  const length: number[] = []
  const previous: number[] = []
  let last = -1
  positions.forEach((position, index) => {
    let best = -1
    for (let before = 0; before < index; before++)
      if ((positions[before] ?? 0) < position && (length[before] ?? 0) > (length[best] ?? 0)) best = before
    length[index] = (length[best] ?? 0) + 1
    previous[index] = best
    if ((length[index] ?? 0) > (length[last] ?? 0)) last = index
  })
  const stayed = new Set<number>()
  for (let index = last; index >= 0; index = previous[index] ?? -1) stayed.add(index)
  return stayed
}
