import type { Remark } from './remark'

/** A remark in the way, about nothing in particular unless said otherwise. */
export const remarkOf = (sentence: string, place: Partial<Remark> = {}): Remark => ({
  rule: 'missing-source',
  severity: 'blocking',
  place: null,
  sentence,
  rubriqueId: null,
  blockId: null,
  ...place,
})
