import { describe, expect, it } from 'vitest'
import { readPeriodKey } from './read-period'

describe('readPeriodKey', () => {
  it.each([
    ['2023', '2023'],
    [' 2023 ', '2023'],
    ['Année 2023', '2023'],
    ['en 2023', '2023'],
    ['2023-2024', 's2023'],
    ['2023/2024', 's2023'],
    ['2023-24', 's2023'],
    ['année scolaire 2023-2024', 's2023'],
    ['2021-2023', '2021..2023'],
    ['de 2021 à 2023', '2021..2023'],
    ['de 2022 à 2023', '2022..2023'],
    ['depuis 2021', 'depuis:2021'],
    ['Depuis\u00A02021', 'depuis:2021'],
    ['au 31/12/2023', 'au:2023-12-31'],
    ['31/12/2023', 'au:2023-12-31'],
    ['au 1er janvier 2025', 'au:2025-01-01'],
    ['31 décembre 2023', 'au:2023-12-31'],
    ['2023-12-31', 'au:2023-12-31'],
    ['période à préciser', '?'],
    ['?', '?'],
    ['s2023', 's2023'],
    ['2021..2023', '2021..2023'],
    ['depuis:2021', 'depuis:2021'],
    ['au:2023-12-31', 'au:2023-12-31'],
  ])('reads « %s »', (text, key) => expect(readPeriodKey(text)).toBe(key))

  it.each([
    '',
    '23',
    '1823',
    '31/02/2023',
    'au 31/13/2023',
    '2024-2023',
    'T1 2023',
    '45291',
    'de 2023 à 2021',
  ])('does not guess « %s »', text => expect(readPeriodKey(text)).toBeNull())

  it('takes a year stored as a number, and a date of a workbook as a stock', () => {
    expect(readPeriodKey({ kind: 'number', text: '2023' })).toBe('2023')
    expect(readPeriodKey({ kind: 'date', text: '2023-12-31' })).toBe('au:2023-12-31')
  })
})
