import { NBSP } from './spaces'

/** French counts the plural from two: « 0 valeur », « 1,5 valeur », « 2 valeurs ». */
export const plural = (number: number, one: string, many: string): string =>
  Math.abs(number) >= 2 ? many : one

/** « 1 valeur », « 2 500 valeurs »: on one line. */
export const counted = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('fr')}${NBSP}${plural(number, one, many)}`
