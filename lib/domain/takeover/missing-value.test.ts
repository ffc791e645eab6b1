import { describe, expect, it } from 'vitest'
import type { KnownValue } from './known-value'
import { createMatcher } from './match-numbers'

const known = (indicator: string, labelOne: string, labelMany: string): KnownValue => ({
  indicator,
  labelOne,
  labelMany,
  unit: null,
  words: '',
  territory: 'self',
  territoryLabel: 'canton de Lens',
  periodKey: '2023',
  period: 'en 2023',
  amount: '641',
  precision: 'exact',
  summable: false,
})
const match = createMatcher(
  [
    known('collegiens', 'collégien', 'collégiens'),
    known('places-creche', 'place de crèche', 'places de crèche'),
    known('places-foyer', 'place de foyer', 'places de foyer'),
  ],
  { names: null, departement: '62' },
)
const missing = (text: string) => match(text, '').map(found => found.missing)

describe('a number that no record states', () => {
  it('names the one indicator that its words name, and the year of its sentence', () => {
    expect(missing('Le canton compte 1\u202F234 collégiens en 2022.')).toEqual([
      { amount: '1234', indicator: 'collegiens', period: '2022' },
    ])
  })
  it('guesses neither between two indicators nor between two years', () => {
    expect(missing('De 2021 à 2023, 57 places ont ouvert.').at(-1)).toEqual({
      amount: '57',
      indicator: null,
      period: null,
    })
  })
  it('says nothing of a number that a record has', () => {
    expect(missing('Il y a 641 collégiens en 2023.')).toEqual([null])
  })
})
