/**
 * A short mark of a line's key, written in the workbooks that are sent and compared when they come back: it tells a key
 * that was edited (or a line that slid) from one that was not. Not a secret: FNV-1a, in base 36.
 */
export const lineCheck = (key: {
  indicator: string
  territoryKind: string
  territory: string
  period: string
}): string => {
  let hash = 0x811c9dc5
  for (const sign of [key.indicator, key.territoryKind, key.territory, key.period].join('|')) {
    hash ^= sign.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193) >>> 0
  }
  return hash.toString(36).padStart(7, '0')
}
