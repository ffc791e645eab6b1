let last: Promise<unknown> = Promise.resolve()

/** Runs heavy work after what was asked before it: ten photos sent together take the memory of one. */
export const oneAtATime = <T>(work: () => Promise<T>): Promise<T> => {
  const next = last.then(work, work)
  last = next
  return next
}
