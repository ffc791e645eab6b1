import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBlock, readPastedAmount, writeBlock } from './paste'

describe('readBlock', () => {
  it('reads what Excel and LibreOffice put in the clipboard', () => {
    expect(readBlock('1 234,5\t12\r\n\t7\r\n')).toEqual([
      ['1 234,5', '12'],
      ['', '7'],
    ])
    expect(readBlock('641')).toEqual([['641']])
    expect(readBlock('"deux\nlignes"\t"dit ""oui"""')).toEqual([['deux\nlignes', 'dit "oui"']])
    expect(readBlock('')).toEqual([['']])
  })

  it('reads back any block that is copied', () => {
    const text = fc
      .string({ unit: fc.constantFrom('a', '1', ',', '"', '\t', '\n', 'é') })
      .map(cell => cell.trim())
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
      .chain(([height, width]) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      )
    fc.assert(
      fc.property(block, rows => {
        expect(readBlock(writeBlock(rows))).toEqual(rows)
      }),
    )
  })
})

describe('readPastedAmount', () => {
  it.each([
    ['1\u202F234,50 €', '€', '1234.50'],
    ['64 288', null, '64288'],
    ['12,5', '%', '12.5'],
  ])('« %s » in %s → %s', (text, unit, amount) => expect(readPastedAmount(text, unit)).toBe(amount))
  it.each(['1 234,50 $', 'n. d.', '12/05/2023', ''])('refuses « %s »', text =>
    expect(readPastedAmount(text, '€')).toBeNull(),
  )
})
