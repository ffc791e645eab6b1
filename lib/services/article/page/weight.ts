import { NBSP, NNBSP } from '@/lib/domain/typography/spaces'

/** Size of a file as a person reads it, computed from its bytes: « 212 Ko », « 1,4 Mo ». */
export const weight = (bytes: number): string => {
  if (bytes < 1000) return `${bytes}${NBSP}octet${bytes < 2 ? '' : 's'}`
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))}${NBSP}Ko`
  return `${(bytes / 1_000_000)
    .toFixed(1)
    .replace('.', ',')
    .replace(/\B(?=(?:\d{3})+,)/g, NNBSP)}${NBSP}Mo`
}
