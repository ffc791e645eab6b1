import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from './decimal'
import { printNumber, roundNumber } from './number'
import { inWords, ordinal } from './words'

const spaced = (text: string) => text.replaceAll('\u202F', '_').replaceAll('\u00A0', '~')

// Lexique des règles typographiques en usage à l’Imprimerie nationale, « nombres ».
describe('printNumber', () => {
  it.each([
    ['0', '0'],
    ['634', '634'],
    ['4000', '4_000'],
    ['64288', '64_288'],
    ['79800000', '79_800_000'],
    ['-1234', '−1_234'],
    ['3.7', '3,7'],
    ['1234.56', '1_234,56'],
    ['-0', '0'],
  ])('%s prints %s', (value, text) => {
    expect(spaced(printNumber(decimal(value)))).toBe(text)
  })

  it('keeps the cents of money when there are any', () => {
    expect(spaced(printNumber(decimal('5004.5'), 2))).toBe('5_004,50')
    expect(spaced(printNumber(decimal('5004'), 2))).toBe('5_004')
  })

  it('never has an ordinary space, and reads back to the same number', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat(2), (integer, places) => {
        const value = decimal(integer.toString()).div(10 ** places)
        const text = printNumber(value)
        expect(text).not.toMatch(/[ \u00A0]/)
        const back = text.replaceAll('\u202F', '').replace('−', '-').replace(',', '.')
        expect(decimal(back).eq(value)).toBe(true)
      }),
    )
  })
})

describe('roundNumber', () => {
  // Plural from 2 only (Grevisse, § 445).
  it.each([
    ['1600000', '1,6~million'],
    ['1612345', '1,6~million'],
    ['1000000', '1~million'],
    ['1999999', '2~millions'],
    ['2100000', '2,1~millions'],
    ['79800000', '79,8~millions'],
    ['999960', '1~million'],
    ['999999999', '1~milliard'],
    ['1500000000', '1,5~milliard'],
    ['64288', '64_000'],
    ['719', '720'],
    ['59', '59'],
    ['3.7', '4'],
  ])('%s rounds to %s', (value, text) => {
    expect(spaced(roundNumber(decimal(value), 'nearest').text)).toBe(text)
  })

  it('rounds below for « plus de » and above for « près de »', () => {
    expect(spaced(roundNumber(decimal('1999999'), 'down').text)).toBe('1,9~million')
    expect(spaced(roundNumber(decimal('1610000'), 'up').text)).toBe('1,7~million')
    expect(spaced(roundNumber(decimal('999999'), 'down').text)).toBe('990_000')
  })

  it('is idempotent: what it says rounds to itself, on the right side of the value', () => {
    const values = fc.bigInt({ min: 0n, max: 10n ** 13n })
    fc.assert(
      fc.property(values, fc.constantFrom('nearest', 'down', 'up'), (integer, rounding) => {
        const value = decimal(integer.toString())
        const once = roundNumber(value, rounding)
        const twice = roundNumber(once.printed, rounding)
        expect(twice.text).toBe(once.text)
        const side = { down: once.printed.lte(value), up: once.printed.gte(value), nearest: true }
        expect(side[rounding]).toBe(true)
        expect(once.text).not.toMatch(/ /)
      }),
    )
  })
})

describe('words', () => {
  it('spells whole numbers up to sixteen', () => {
    expect(inWords(decimal(0))).toBe('zéro')
    expect(inWords(decimal(6))).toBe('six')
    expect(inWords(decimal(16))).toBe('seize')
    expect(inWords(decimal(17))).toBeNull()
    expect(inWords(decimal('1.5'))).toBeNull()
    expect(inWords(decimal(-1))).toBeNull()
  })

  it('writes ordinals with « er » and « e »', () => {
    expect([1, 2, 39].map(ordinal)).toEqual(['1er', '2e', '39e'])
  })
})
