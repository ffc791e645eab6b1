/** A size as people read it: « 212 Ko », « 1,4 Mo » (thousands, as in French usage; no-break space before the unit). */
export const formatBytes = (bytes: number): string => {
  if (bytes < 1000) return `${bytes}\u00a0octets`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)}\u00a0Ko`
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}\u00a0Mo`
}
