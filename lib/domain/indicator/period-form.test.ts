import { describe, expect, it } from 'vitest'
import { periodKinds } from './period'
import { readPeriodDraft } from './period-form'
import { comparePeriodKeys, periodHeading } from './period-order'

const draft = { kind: 'year' as const, from: '', to: '', date: '' }

describe('readPeriodDraft', () => {
  it.each([
    ['year', '2024'],
    ['school_year', 's2024'],
    ['range', '2024..2026'],
    ['cumulative', 'depuis:2024'],
    ['stock', 'au:2024-12-31'],
    ['unspecified', '?'],
  ] as const)('%s → %s', (kind, key) => {
    expect(readPeriodDraft({ kind, from: '2024', to: '2026', date: '2024-12-31' })).toEqual({ ok: true, key })
  })

  it.each(periodKinds.filter(kind => kind !== 'unspecified'))('says what %s lacks', kind => {
    const read = readPeriodDraft({ ...draft, kind })
    expect(read.ok ? '' : read.sentence).toMatch(/\.$/)
  })

  it('refuses a range that goes backwards', () => {
    expect(readPeriodDraft({ ...draft, kind: 'range', from: '2024', to: '2021' }).ok).toBe(false)
  })
})

it('orders the columns in time, kind by kind', () => {
  const keys = ['?', 'depuis:2021', '2023', 'au:2023-12-31', '2021..2023', '2021', 's2022']
  expect(keys.toSorted(comparePeriodKeys).map(periodHeading)).toEqual([
    '2021',
    '2023',
    '2022-2023',
    'au 31/12/2023',
    '2021 à 2023',
    'depuis 2021',
    'à préciser',
  ])
})
