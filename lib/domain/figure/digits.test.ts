import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal, plainDecimal } from './decimal'
import { printDigits } from './digits'
import { printNumber } from './number'

describe('digits as French prints them', () => {
  it.each([
    ['64288.000000', 0, '64\u202f288'],
    ['5004.500000', 2, '5\u202f004,50'],
    ['-0.25', 0, '−0,25'],
    ['-0.000', 0, '0'],
    ['999', 0, '999'],
    ['1000000', 0, '1\u202f000\u202f000'],
    ['0.125', 2, '0,125'],
  ])('%s with at least %i decimals is %s', (plain, places, printed) => {
    expect(printDigits(plain, places)).toBe(printed)
  })

  it('prints every stored amount as the exact number does', () => {
    const amounts = fc
      .tuple(fc.boolean(), fc.bigInt(0n, 10n ** 18n - 1n), fc.nat(999_999), fc.nat(3))
      .map(([minus, whole, fraction, places]) => ({
        stored: `${minus ? '-' : ''}${whole}.${String(fraction).padStart(6, '0')}`,
        places,
      }))
    fc.assert(
      fc.property(amounts, ({ stored, places }) => {
        expect(printDigits(stored, places)).toBe(printNumber(decimal(stored), places))
        expect(printDigits(plainDecimal(decimal(stored)), places)).toBe(printDigits(stored, places))
      }),
    )
  })
})
