import type { Period } from './period'

/** First and last day covered, as ISO dates; null when the period has no extent that can be added. */
const extent = (period: Period): [string, string] | null => {
  switch (period.kind) {
    case 'year':
      return [`${period.year}-01-01`, `${period.year}-12-31`]
    case 'school_year':
      return [`${period.start}-09-01`, `${period.start + 1}-08-31`]
    case 'range':
      return [`${period.from}-01-01`, `${period.to}-12-31`]
    case 'cumulative':
      return [`${period.since}-01-01`, '9999-12-31']
    case 'stock':
    case 'unspecified':
      return null
  }
}

export type Addition = 'addable' | 'overlap' | 'stock' | 'unspecified'

/**
 * Whether the values of these periods may be added: two periods that share a day would count twice, a stock at a
 * date is not a flow, and an unspecified period proves nothing.
 */
export const additionOf = (periods: readonly Period[]): Addition => {
  if (periods.some(period => period.kind === 'unspecified')) return 'unspecified'
  const spans = periods.map(extent).filter(span => span !== null)
  if (spans.length < periods.length) return 'stock'
  const sorted = spans.toSorted(([a], [b]) => (a < b ? -1 : 1))
  const shared = sorted.some(([start], index) => {
    const before = sorted[index - 1]
    return before !== undefined && start <= before[1]
  })
  return shared ? 'overlap' : 'addable'
}
