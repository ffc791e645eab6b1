import { describe, expect, it } from 'vitest'
import { disproof, printClaim } from './claim'
import { decimal } from './decimal'

const proven = (claim: 'exact' | 'plus_de' | 'pres_de' | 'environ', value: string, printed: string) =>
  disproof({ claim, value: decimal(value), printed: decimal(printed), certainty: 'exact' }) === null

describe('disproof', () => {
  it.each([
    ['exact', '719', '719', true],
    ['exact', '1612345', '1600000', false],
    ['plus_de', '1612345', '1600000', true],
    ['plus_de', '1600000', '1600000', false],
    ['plus_de', '1599999', '1600000', false],
    ['pres_de', '98000000', '100000000', true],
    ['pres_de', '95000000', '100000000', true],
    ['pres_de', '94999999', '100000000', false],
    ['pres_de', '100000000', '100000000', false],
    ['pres_de', '101000000', '100000000', false],
    ['environ', '105', '100', true],
    ['environ', '95', '100', false],
    ['environ', '96', '100', true],
    ['environ', '106', '100', false],
  ] as const)('%s: %s printed %s → %s', (claim, value, printed, expected) => {
    expect(proven(claim, value, printed)).toBe(expected)
  })

  it('takes the bound of a source that says « au moins »', () => {
    const bound = { value: decimal(4000), printed: decimal(4000), certainty: 'bound' as const }
    expect(disproof({ claim: 'plus_de', ...bound })).toBeNull()
    expect(disproof({ claim: 'plus_de', ...bound, printed: decimal(4001) })).toMatch(/minimale/)
    for (const claim of ['exact', 'pres_de', 'environ'] as const)
      expect(disproof({ claim, ...bound })).toMatch(/au moins/)
  })

  it('never prints an approximate value bare', () => {
    const about = { value: decimal(100), printed: decimal(100), certainty: 'about' as const }
    expect(disproof({ claim: 'exact', ...about })).toMatch(/environ/)
    expect(disproof({ claim: 'plus_de', ...about })).toMatch(/environ/)
    expect(disproof({ claim: 'environ', ...about })).toBeNull()
    expect(disproof({ claim: 'pres_de', ...about })).toBeNull()
  })

  it('proves nothing from mixed precisions', () => {
    const mixed = { value: decimal(100), printed: decimal(100), certainty: 'unknown' as const }
    for (const claim of ['exact', 'plus_de', 'pres_de', 'environ'] as const)
      expect(disproof({ claim, ...mixed })).toMatch(/exactes/)
  })
})

describe('printClaim', () => {
  it('elides before a spelled « un » only', () => {
    expect(printClaim('plus_de', 'un\u00A0euro')).toBe('plus d’un\u00A0euro')
    expect(printClaim('pres_de', 'onze')).toBe('près de onze')
    expect(printClaim('pres_de', 'huit')).toBe('près de huit')
    expect(printClaim('environ', '48\u00A0%')).toBe('environ 48\u00A0%')
    expect(printClaim('exact', '719')).toBe('719')
  })
})
