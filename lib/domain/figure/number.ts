import { NBSP } from '../typography/spaces'
import { decimal, type Exact, plainDecimal, type Rounding, roundings } from './decimal'
import { printDigits } from './digits'

/** An exact number as French prints it (digits.ts); at least `places` decimals when it has a decimal part. */
export const printNumber = (value: Exact, places = 0): string => printDigits(value.toFixed(), places)

export type PrintedNumber = {
  text: string
  /** The number that the text says. */
  printed: Exact
  /** A noun follows it with « de »: « 1,6 million d’euros ». */
  scale: 'million' | 'milliard' | null
}

const scales = [
  { name: 'milliard', unit: decimal('1e9') },
  { name: 'million', unit: decimal('1e6') },
] as const

/**
 * A number rounded to what a reader keeps: one decimal of million or milliard, else two significant digits from a
 * hundred up, else a whole number. « million » and « milliard » are nouns, plural from 2: « 1,6 million »,
 * « 2,1 millions » (Lexique de l’Imprimerie nationale, « nombres »; Grevisse, § 445).
 */
export const roundNumber = (value: Exact, rounding: Rounding): PrintedNumber => {
  const below = value.abs().gte(100)
    ? value.toSignificantDigits(2, roundings[rounding])
    : value.toDecimalPlaces(0, roundings[rounding])
  for (const scale of scales) {
    // 999 960 rounds to « 1 million », never to « 1 000 000 ».
    if (value.abs().lt(scale.unit) && below.abs().lt(scale.unit)) continue
    const mantissa = value.div(scale.unit).toDecimalPlaces(1, roundings[rounding])
    const word = mantissa.abs().gte(2) ? `${scale.name}s` : scale.name
    return {
      text: `${printNumber(mantissa)}${NBSP}${word}`,
      printed: mantissa.mul(scale.unit),
      scale: scale.name,
    }
  }
  return { text: printNumber(below), printed: below, scale: null }
}

/** Exact digits of a result that may be endless (a rate): at most six decimals, without useless zeros. */
export const exactText = (value: Exact): string => plainDecimal(value.toDecimalPlaces(6))
