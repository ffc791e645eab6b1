import type { Gender } from '../typography/gender'
import type { Exact } from './decimal'

/** By their value, from zero: beyond, the house prints digits. */
export const spelledNumbers = [
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

/**
 * « six »; null beyond sixteen or with decimals, where digits are clearer (house choice). « un » agrees with the noun
 * that follows; null when its gender is not known, since « 1 » is never wrong.
 */
export const inWords = (value: Exact, gender: Gender | null = 'masculine'): string | null => {
  if (!value.isInteger() || value.isNegative()) return null
  if (value.eq(1)) return gender === null ? null : gender === 'feminine' ? 'une' : 'un'
  return spelledNumbers[value.toNumber()] ?? null
}

/** « 1er », « 3e » (never « 3ème »). */
export const ordinal = (rank: number): string => (rank === 1 ? '1er' : `${rank}e`)
