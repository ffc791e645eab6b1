import { describe, expect, it } from 'vitest'
import { readFrenchAmount } from './amount-input'

describe('readFrenchAmount', () => {
  it.each([
    ['641', '641'],
    [' 64 288 ', '64288'],
    ['1\u202F612\u202F345,50', '1612345.50'],
    ['64\u00A0288', '64288'],
    ['3.7', '3.7'],
    ['−3,2', '-3.2'],
    ['4000', '4000'],
  ])('reads « %s »', (text, plain) => expect(readFrenchAmount(text)).toBe(plain))

  it.each(['', '12 34', 'six', '1,2,3', '1e5', '12 345 6', '=1+1', '1234567890123456789', '1,1234567'])(
    'refuses « %s » rather than guess',
    text => expect(readFrenchAmount(text)).toBeNull(),
  )
})
