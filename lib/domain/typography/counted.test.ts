import { expect, it } from 'vitest'
import { counted } from './counted'

it.each([
  [0, '0 valeur'],
  [1, '1 valeur'],
  [2, '2 valeurs'],
  [2500, '2\u202f500 valeurs'],
])('counts %d', (number, words) => {
  expect(counted(number, 'valeur', 'valeurs')).toBe(words)
})
