import { describe, expect, it } from 'vitest'
import { withDe } from './elision'
import { capitalize, opensSentence } from './sentence'

// Vowels and h: dictionary of the Académie française, ninth edition.
describe('withDe', () => {
  it.each([
    ['euros', 'd’euros'],
    ['habitants', 'd’habitants'],
    ['heures', 'd’heures'],
    ['élèves', 'd’élèves'],
    ['œuvres', 'd’œuvres'],
    ['visiteurs', 'de visiteurs'],
    ['handicapés', 'de handicapés'],
    ['hameaux', 'de hameaux'],
    ['handicap moteur', 'de handicap moteur'],
    ['onze', 'de onze'],
    ['yourtes', 'de yourtes'],
    ['ULIS', 'd’ULIS'],
  ])('%s → %s', (word, expected) => {
    expect(withDe(word)).toBe(expected)
  })
})

describe('sentences', () => {
  it('gives a capital its accent', () => {
    expect(capitalize('état')).toBe('État')
    expect(capitalize('634')).toBe('634')
    expect(capitalize('')).toBe('')
  })

  it('knows where one begins', () => {
    expect(opensSentence('')).toBe(true)
    expect(opensSentence('Fini. ')).toBe(true)
    expect(opensSentence('«\u00A0Fini.\u00A0» ')).toBe(true)
    expect(opensSentence('Fini\u202F! ')).toBe(true)
    expect(opensSentence('Nous avons aidé ')).toBe(false)
    expect(opensSentence('ceci, ')).toBe(false)
  })
})
