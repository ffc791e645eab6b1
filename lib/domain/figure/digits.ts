import { NNBSP } from '../typography/spaces'

/** U+2212: the sign, not a hyphen. */
export const MINUS = '−'

const group = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, NNBSP)

/**
 * A plain decimal (« -64288.500000 ») as French prints it: comma, thin no-break space by three from four digits (house
 * choice; never used for years), no useless zero. At least `places` decimals when there is a decimal part at all:
 * « 5 004,50 », « 64 288 ». Nothing is computed: screens print amounts without the arithmetic.
 */
export const printDigits = (plain: string, places = 0): string => {
  const [whole = '0', decimals = ''] = plain.replace('-', '').split('.')
  const kept = decimals.replace(/0+$/, '')
  const fraction = kept && kept.padEnd(places, '0')
  const sign = plain.startsWith('-') && /[1-9]/.test(plain) ? MINUS : ''
  return `${sign}${group(whole)}${fraction ? `,${fraction}` : ''}`
}
