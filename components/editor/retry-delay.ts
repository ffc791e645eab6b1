const firstMs = 1000
const longestMs = 30_000

/** Before the next try, in milliseconds, after `failures` earlier ones: 1 s, then twice as long each time, 30 s at most. */
export const retryDelay = (failures: number): number => Math.min(longestMs, firstMs * 2 ** failures)
