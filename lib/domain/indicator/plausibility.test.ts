import { describe, expect, it } from 'vitest'
import { plausibilityDoubt } from './plausibility'

describe('plausibilityDoubt', () => {
  it.each([
    ['6410', '641', 'ten-times'],
    ['64', '641', 'tenth'],
    ['-641', '641', 'sign'],
    ['5', '-5', 'sign'],
    ['1000', '641', 'far'],
    ['300', '641', 'far'],
    ['0', '641', 'far'],
  ])('%s after %s must be confirmed (%s)', (amount, last, doubt) =>
    expect(plausibilityDoubt(amount, last)).toBe(doubt),
  )

  it.each([
    ['641', null],
    ['641', '0'],
    ['641', '641.000000'],
    ['961', '641'],
    ['321', '641'],
    ['-700', '-641'],
  ])('%s after %s is plausible', (amount, last) => expect(plausibilityDoubt(amount, last)).toBeNull())
})
