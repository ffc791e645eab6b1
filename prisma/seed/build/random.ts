export type Random = {
  /** A whole number, bounds included. */
  between(low: number, high: number): number
}

/** mulberry32: the same name always gives the same numbers, on every machine. */
export const randomFor = (name: string): Random => {
  let state = Array.from(name).reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619),
    2_166_136_261,
  )
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return { between: (low, high) => low + Math.floor(next() * (high - low + 1)) }
}
