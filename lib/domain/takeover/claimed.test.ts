import { describe, expect, it } from 'vitest'
import type { KnownValue } from './known-value'
import { createMatcher } from './match-numbers'

const value = (
  indicator: string,
  noun: string,
  amount: string,
  more: Partial<KnownValue> = {},
): KnownValue => ({
  indicator,
  labelOne: noun.replace(/s\b/g, ''),
  labelMany: noun,
  unit: null,
  words: '',
  territory: 'self',
  territoryLabel: 'Canton de Lens',
  periodKey: '2023',
  period: 'en 2023',
  amount,
  precision: 'exact',
  summable: false,
  ...more,
})

const values = [
  value('apa', 'bénéficiaires de l’APA', '634.000000'),
  value('collegiens', 'collégiens accueillis', '2871.000000'),
  value('culture', 'subventions à la culture', '3712345.000000', { unit: '€' }),
  value('repas', 'repas portés', '634.000000', { precision: 'at_least' }),
]
const match = createMatcher(values, { names: null, departement: '62' })
const first = (text: string) => match(text, '')[0]

describe('a number that is claimed and not exact', () => {
  it.each([
    ['Plus de 600 bénéficiaires de l’APA sont accompagnés.', 'apa', 'plus_de', 'plus de 630'],
    ['Près de 3 000 collégiens accueillis.', 'collegiens', 'pres_de', 'près de 2\u202f900'],
    ['Environ 650 bénéficiaires de l’APA.', 'apa', 'environ', 'environ 630'],
    [
      'Plus de 3,7 millions d’euros de subventions à la culture.',
      'culture',
      'plus_de',
      'plus de 3,7\u00a0millions d’euros',
    ],
  ])('%s', (text, indicator, claim, prints) => {
    const found = first(text)
    expect(found?.standing).toBe('verify')
    expect(found?.offers[0]).toMatchObject({ token: { indicator, claim, format: 'rounded' }, prints })
  })

  it.each([
    ['Plus de 650 bénéficiaires de l’APA.', 'the value is below'],
    ['Plus de 500 bénéficiaires de l’APA.', 'the value is far above'],
    ['Près de 600 bénéficiaires de l’APA.', 'the value is above'],
    ['Près de 3 100 collégiens accueillis.', 'the value is further than 95 %'],
    ['Environ 700 bénéficiaires de l’APA.', 'the value is further than 5 %'],
    ['600 bénéficiaires de l’APA.', 'nothing is claimed'],
    ['Plus de 600 places de cinéma.', 'the words speak of something else'],
    ['Près de 650 repas portés.', 'the source only says « at least »'],
  ])('%s: nothing, since %s', text => {
    expect(first(text)).toMatchObject({ standing: 'none', offers: [] })
  })

  it('is never taken for an exact one: what is offered waits for a person', () => {
    const exact = first('634 bénéficiaires de l’APA.')
    expect(exact?.standing).toBe('sure')
    expect(exact?.offers[0]).toMatchObject({ token: { indicator: 'apa', claim: 'exact' }, prints: null })
  })
})
