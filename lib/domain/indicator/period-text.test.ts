import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Period, parsePeriod, periodKey } from './period'
import { additionOf } from './period-overlap'
import { printDate, printPeriodKey, printPeriods, printSpan } from './period-text'

const one = (key: string): Period => parsePeriod(key) ?? { kind: 'unspecified' }
const span = (from: string, to: string) => printSpan(one(from), one(to))
const read = (...keys: string[]): Period[] => keys.map(one)
const year = fc.integer({ min: 1900, max: 2098 })
const period: fc.Arbitrary<Period> = fc.oneof(
  year.map(y => ({ kind: 'year' as const, year: y })),
  year.map(start => ({ kind: 'school_year' as const, start })),
  fc.tuple(year, fc.integer({ min: 1, max: 10 })).map(([from, length]) => ({
    kind: 'range' as const,
    from,
    to: Math.min(from + length, 2099),
  })),
  year.map(since => ({ kind: 'cumulative' as const, since })),
  fc
    .date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map(date => ({ kind: 'stock' as const, date: date.toISOString().slice(0, 10) })),
  fc.constant({ kind: 'unspecified' as const }),
)

describe('period keys', () => {
  it('are read back to the same period', () => {
    fc.assert(
      fc.property(period, p => {
        expect(parsePeriod(periodKey(p))).toEqual(p)
      }),
    )
  })

  it.each(['', '23', '2023-2024', '2023..2021', '2023..2023', 'au:2023-02-30', 'depuis:', '??'])(
    'refuses %s',
    key => {
      expect(parsePeriod(key)).toBeNull()
    },
  )
})

describe('printed periods', () => {
  it.each([
    ['2023', 'en 2023'],
    ['s2023', 'année scolaire 2023-2024'],
    ['2021..2023', 'de 2021 à 2023'],
    ['depuis:2021', 'depuis 2021'],
    ['au:2023-12-31', 'au 31\u00A0décembre 2023'],
    ['au:2025-01-01', 'au 1er\u00A0janvier 2025'],
    ['?', 'période à préciser'],
    ['nonsense', 'période à préciser'],
  ])('%s → %s', (key, text) => {
    expect(printPeriodKey(key)).toBe(text)
  })

  it('adds what the source says of an unspecified period', () => {
    expect(printPeriodKey('?', 'sur trois ans')).toBe('période à préciser (sur trois ans)')
  })

  it('makes one span of consecutive years, whatever their order', () => {
    expect(printPeriods(read('2023', '2021', '2022'))).toBe('de 2021 à 2023')
    expect(printPeriods(read('2021', '2022'))).toBe('en 2021 et 2022')
    expect(printPeriods(read('2021', '2023', '2024'))).toBe('en 2021, 2023 et 2024')
    expect(printPeriods(read('s2021', 's2022', 's2023'))).toBe('années scolaires 2021-2022 à 2023-2024')
    expect(printPeriods(read('2020', '2021..2022'))).toBe('en 2020 et de 2021 à 2022')
  })

  it('says the two ends of a change', () => {
    expect(span('2021', '2023')).toBe('de 2021 à 2023')
    expect(span('au:2021-12-31', 'au:2023-12-31')).toBe('du 31\u00A0décembre 2021 au 31\u00A0décembre 2023')
    expect(printDate('2023-09-08')).toBe('8\u00A0septembre 2023')
  })
})

describe('additionOf', () => {
  it.each([
    [['2021', '2022', '2023'], 'addable'],
    [['s2021', 's2022'], 'addable'],
    [['2021', 's2022'], 'addable'],
    [['2021..2022', '2023'], 'addable'],
    [['2021', '2021'], 'overlap'],
    [['2022', '2021..2023'], 'overlap'],
    [['s2021', '2022'], 'overlap'],
    [['depuis:2021', '2024'], 'overlap'],
    [['au:2022-12-31', 'au:2023-12-31'], 'stock'],
    [['2022', 'au:2023-12-31'], 'stock'],
    [['2022', '?'], 'unspecified'],
  ] as const)('%o → %s', (keys, expected) => {
    expect(additionOf(read(...keys))).toBe(expected)
  })
})
