import { expect, it } from 'vitest'
import { matching } from './matching'

const words = (...list: string[]) => list.map(text => ({ words: text }))

it.each([
  ['evol', ['Évolution']],
  ['cles', ['Chiffres clés']],
  ['CHIFFRES cl', ['Chiffres clés']],
  ['equip', ['Liste d’équipements']],
  ['', ['Chiffres clés', 'Évolution', 'Liste d’équipements']],
  ['zzz', []],
])('forgives accents and case: %s', (search, expected) => {
  const options = words('Chiffres clés', 'Évolution', 'Liste d’équipements')
  expect(matching(options, search).map(option => option.words)).toEqual(expected)
})

it('puts what begins so first, inside its group', () => {
  const options = [
    { words: 'du Portel', group: 'a' },
    { words: 'Portel', group: 'a' },
    { words: 'Le Portel', group: 'b' },
  ]
  expect(matching(options, 'port').map(option => option.words)).toEqual(['Portel', 'du Portel', 'Le Portel'])
})
