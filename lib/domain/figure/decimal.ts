import { Decimal } from 'decimal.js'

/** Exact decimals of 40 significant digits, apart from the global settings of decimal.js. */
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 })
export type Exact = Decimal

export const decimal = (value: Decimal.Value): Exact => new Exact(value)

/** Reads a stored amount (« 64288.000000 »); null when it is not a plain decimal. */
export const readAmount = (amount: string): Exact | null =>
  /^-?\d{1,18}(?:\.\d{1,6})?$/.test(amount) ? decimal(amount) : null

/** Plain notation, point as separator, no useless zero: « 64288 », « 47.872340 » → « 47.87234 ». */
export const plainDecimal = (value: Exact): string => value.toFixed()

export const roundings = {
  nearest: Decimal.ROUND_HALF_UP,
  down: Decimal.ROUND_DOWN,
  up: Decimal.ROUND_UP,
} as const
export type Rounding = keyof typeof roundings
