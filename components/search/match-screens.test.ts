import { describe, expect, it } from 'vitest'
import { matchScreens } from './match-screens'

const screens = [
  { label: 'Élus', href: '/atelier/elus' },
  { label: 'Importer des valeurs', href: '/atelier/importer', words: 'csv excel' },
]

describe('matchScreens', () => {
  it.each(['elus', 'ÉLUS', 'élu'])('forgives accents and case: %s', words => {
    expect(matchScreens(screens, words).map(({ label }) => label)).toEqual(['Élus'])
  })

  it('finds by another word, and needs them all', () => {
    expect(matchScreens(screens, 'valeurs excel')).toHaveLength(1)
    expect(matchScreens(screens, 'valeurs pdf')).toHaveLength(0)
  })
})
