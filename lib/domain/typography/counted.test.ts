import { expect, it } from 'vitest'
import { counted } from './counted'

it.each([
  [0, '0\u00a0valeur'],
  [1, '1\u00a0valeur'],
  [2, '2\u00a0valeurs'],
  [2500, '2\u202f500\u00a0valeurs'],
])('counts %d', (number, words) => {
  expect(counted(number, 'valeur', 'valeurs')).toBe(words)
})
