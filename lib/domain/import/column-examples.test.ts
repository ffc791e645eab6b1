import { expect, it } from 'vitest'
import { columnExamples } from './column-examples'

it('gives the first values of each column that differ, as the file writes them', () => {
  const lines = [
    ['places', '', '1\u202F412,50', { kind: 'number', text: '0.5' }],
    ['places', '  ', ' 3 ', { kind: 'formula', text: '' }],
    ['aides', 'Lens\nVille', '<b>4</b>', { kind: 'date', text: '2023-12-31' }],
    ['aides', 'Avion', '5', ''],
  ] as const
  expect(columnExamples(lines, 4)).toEqual([
    ['places', 'aides'],
    ['Lens Ville', 'Avion'],
    ['1\u202F412,50', '3', '<b>4</b>'],
    ['0.5', '2023-12-31'],
  ])
})

it('cuts what is long, and says nothing of an empty column nor of one the line does not reach', () => {
  const [long = [], empty, beyond] = columnExamples([['é'.repeat(41), '']], 3)
  expect(long).toEqual([`${'é'.repeat(39)}…`])
  expect([empty, beyond]).toEqual([[], []])
  expect(columnExamples([['é'.repeat(40)]], 1)).toEqual([['é'.repeat(40)]])
})
