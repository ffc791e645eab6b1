import { expect, it } from 'vitest'
import { indicatorSchema, newIndicator } from './indicator-form'
import { followName, proposeCode } from './proposed-code'

it.each([
  ['Collégiens accueillis à l’été', 'collegiens-accueillis-a-l-ete'],
  ['  Œuvres & « cœurs » (2023) ', 'oeuvres-coeurs-2023'],
  ['…', ''],
  ['', ''],
])('of « %s », the code %s', (name, code) => {
  expect(proposeCode(name, [])).toBe(code)
})

it('is a code that the form accepts, however long the name is', () => {
  const name = 'élèves accompagnés vers un stage de troisième dans les services du Département en 2023'
  const code = proposeCode(name, [])
  expect(code).toBe('eleves-accompagnes-vers-un-stage-de-troisieme-dans-les')
  const typed = { ...newIndicator(''), labelOne: name, labelMany: name, code }
  expect(indicatorSchema.safeParse(typed).success).toBe(true)
  expect(proposeCode('a'.repeat(100), [])).toHaveLength(60)
})

it('is not the code of another record', () => {
  expect(proposeCode('Aides', ['aides'])).toBe('aides-2')
  expect(proposeCode('Aides', ['aides', 'aides-2', 'aides-4'])).toBe('aides-3')
})

it('follows the name until a person wrote another, or took it away', () => {
  const typed = (code: string, before: string, after: string) =>
    followName(code, { before, after }, ['aides'])
  expect(typed('', '', 'A')).toBe('a')
  expect(typed('aides-2', 'Aides', 'Aides versées')).toBe('aides-versees')
  expect(typed('apa', 'Aides', 'Aides versées')).toBe('apa')
  expect(typed('', 'Aides', 'Aides versées')).toBe('')
})
