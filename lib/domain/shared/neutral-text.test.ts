import { describe, expect, it } from 'vitest'
import { neutralText, withoutNeutral } from './neutral-text'

describe('a text that a spreadsheet will open', () => {
  it.each(['=1+1', '+33', '-cmd', '@SUM', '\t=1', '\r=1', '−1+1', '＝1', '＋1', '－1', '＠SUM'])(
    'is given an apostrophe, and read back without it: %j',
    text => {
      expect(neutralText(text)).toBe(`'${text}`)
      expect(withoutNeutral(neutralText(text))).toBe(text)
    },
  )

  it.each(['-3', '-3,2', '-3.2', '641', 'Lens', "'quoted", ''])('is left as it is: %j', text => {
    expect(neutralText(text)).toBe(text)
    expect(withoutNeutral(text)).toBe(text)
  })
})
