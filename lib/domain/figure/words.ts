import type { Exact } from './decimal'

const words = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
]

/** « six »; null beyond sixteen or with decimals, where digits are clearer (house choice). « un » stays masculine. */
export const inWords = (value: Exact): string | null =>
  value.isInteger() && !value.isNegative() ? (words[value.toNumber()] ?? null) : null

/** « 1er », « 3e » (never « 3ème »). */
export const ordinal = (rank: number): string => (rank === 1 ? '1er' : `${rank}e`)
