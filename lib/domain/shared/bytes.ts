import { NBSP, NNBSP } from '../typography/spaces'

/**
 * A size as people read it: « 212 Ko », « 1,4 Mo » (thousands, as in French usage; no-break space before the unit).
 * What would round to « 1000 Ko » is already said in Mo.
 */
export const formatBytes = (bytes: number): string => {
  if (bytes < 1000) return `${bytes}${NBSP}octet${bytes < 2 ? '' : 's'}`
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))}${NBSP}Ko`
  return `${(bytes / 1_000_000)
    .toFixed(1)
    .replace('.', ',')
    .replace(/\B(?=(?:\d{3})+,)/g, NNBSP)}${NBSP}Mo`
}
