import { describe, expect, it } from 'vitest'
import { decideWrite, periodBefore, type Standing } from './cell-write'
import { type CellWrite, cellWriteSchema } from './grid'

const write = (amount: string, over: Partial<CellWrite> = {}): CellWrite => ({
  ...cellWriteSchema.parse({
    indicator: 'apa',
    territory: 'canton:6224',
    period: '2023',
    readId: null,
    amount,
  }),
  ...over,
})
const standing: Standing = {
  amount: '641',
  precision: 'exact',
  status: 'provisional',
  source: 'Service',
  certified: false,
}
const facts = { current: null, series: [], unit: null, decimals: 0, reason: '' }

describe('decideWrite', () => {
  it('writes what was typed, with the precision, state and source of what it replaces', () => {
    expect(decideWrite(write('64 288'), facts)).toEqual({
      do: 'write',
      content: { amount: '64288', precision: 'exact', status: 'provisional', source: null },
    })
    expect(decideWrite(write('700'), { ...facts, current: { ...standing, precision: 'about' } })).toEqual({
      do: 'write',
      content: { amount: '700', precision: 'about', status: 'provisional', source: 'Service' },
    })
  })

  it('changes nothing when nothing changes, and withdraws when the cell is emptied', () => {
    expect(decideWrite(write('641'), { ...facts, current: standing }).do).toBe('nothing')
    expect(decideWrite(write(''), facts).do).toBe('nothing')
    expect(decideWrite(write(' '), { ...facts, current: standing }).do).toBe('withdraw')
  })

  it('refuses what is not a number, and says how to write one', () => {
    expect(decideWrite(write('n. d.'), facts)).toMatchObject({ do: 'refuse' })
  })

  it.each([
    ['final', { ...standing, status: 'final' as const }],
    ['certified', { ...standing, certified: true }],
  ])('asks why a %s value changes', (_name, current) => {
    expect(decideWrite(write('650'), { ...facts, current }).do).toBe('refuse')
    expect(decideWrite(write(''), { ...facts, current }).do).toBe('refuse')
    expect(decideWrite(write('650'), { ...facts, current, reason: 'Erreur de saisie' }).do).toBe('write')
  })

  it('asks to confirm a surprise, once', () => {
    const series = [{ periodKey: '2022', amount: '640' }]
    expect(decideWrite(write('6400'), { ...facts, series })).toMatchObject({ do: 'ask' })
    expect(decideWrite(write('6400', { confirmed: true }), { ...facts, series }).do).toBe('write')
    expect(decideWrite(write('650'), { ...facts, series }).do).toBe('write')
    const far = { ...standing, amount: '6400' }
    expect(decideWrite(write('6410'), { ...facts, series, current: far }).do).toBe('write')
    expect(decideWrite(write('64'), { ...facts, series, current: far })).toMatchObject({ do: 'ask' })
    expect(decideWrite(write('12,5'), facts)).toMatchObject({ do: 'ask' })
    expect(decideWrite(write('12,5'), { ...facts, decimals: 1 }).do).toBe('write')
  })
})

describe('periodBefore', () => {
  it('is the last earlier one of the same kind', () => {
    const series = ['2019', '2022', '2024', 's2022', '?'].map(periodKey => ({ periodKey, amount: '1' }))
    expect(periodBefore('2023', series)?.periodKey).toBe('2022')
    expect(periodBefore('2019', series)).toBeNull()
    expect(periodBefore('?', series)).toBeNull()
  })
})
