import { describe, expect, it } from 'vitest'
import { checkAccent, contrastRatio } from './contrast'

const ratios = (accent: string) =>
  Object.fromEntries(checkAccent(accent).map(({ where, ratio, enough }) => [where, { ratio, enough }]))

describe('contrast', () => {
  it('is the ratio of WCAG', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrastRatio('#ffffff', '#777777')).toBeCloseTo(4.48, 2)
  })

  it('holds in both themes whatever the accent, as the style sheet bounds it', () => {
    for (const accent of ['#0b5d57', '#ffe600', '#000000', '#ffffff', '#ff0000', '#00ff00', '#1a00ff'])
      expect({ accent, ...ratios(accent) }).toMatchObject({ light: { enough: true }, dark: { enough: true } })
  })

  it('refuses on paper what would not be seen there, and only that', () => {
    expect(ratios('#ffe600').print).toMatchObject({ enough: false })
    expect(ratios('#0b5d57').print).toMatchObject({ enough: true })
  })
})
