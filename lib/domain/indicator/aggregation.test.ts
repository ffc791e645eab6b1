import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../figure/decimal'
import { aggregatePeriods, aggregatePlaces, gapBetween, type Part } from './aggregation'
import { parsePeriod } from './period'

const part = (label: string, amount: string | null, precision: Part['precision'] = 'exact'): Part => ({
  label,
  amount,
  precision,
})
const communes = ['commune', 'communes'] as const
const year = (key: string, amount: string | null) => ({
  ...part(key, amount),
  period: parsePeriod(key) ?? { kind: 'unspecified' as const },
})

describe('aggregatePlaces', () => {
  it('adds exactly, whatever the decimals', () => {
    const amount = fc.integer({ min: -9_000_000, max: 9_000_000 }).map(cents => (cents / 100).toFixed(2))
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 40 }), amounts => {
        const result = aggregatePlaces(
          'sum',
          amounts.map((value, index) => part(`p${index}`, value)),
          [],
          communes,
        )
        const cents = amounts.reduce((sum, value) => sum + Math.round(Number(value) * 100), 0)
        expect(result.kind === 'computed' && decimal(result.amount).mul(100).toNumber()).toBe(cents)
        expect(result).toMatchObject({ complete: true, precision: 'exact' })
      }),
    )
  })

  it('names the shared communes and leaves them out: the sum does not move with their values', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), shared => {
        const result = aggregatePlaces(
          'sum',
          [part('Annay', '10'), part('Vendin', '20')],
          [{ label: 'Lens', amount: String(shared) }],
          communes,
        )
        expect(result).toMatchObject({ kind: 'computed', amount: '30', complete: false })
        expect(result.explanation).toContain('Lens')
        expect(result.explanation).toContain('ne peut pas être attribuée')
      }),
    )
  })

  it('says which parts are missing, and that the number is not the whole', () => {
    const result = aggregatePlaces('sum', [part('Annay', '10'), part('Vendin', null)], [], communes)
    expect(result).toMatchObject({ amount: '10', complete: false })
    expect(result.explanation).toContain('Il manque 1 commune\u00A0: Vendin.')
  })

  it('gives a plain mean, and says it is', () => {
    const result = aggregatePlaces('mean', [part('A', '1'), part('B', '2')], [], communes)
    expect(result).toMatchObject({ amount: '1.5' })
    expect(result.explanation).toContain('non pondérée')
  })

  it.each(['never', 'last'] as const)('makes no total by the rule « %s »', rule => {
    expect(aggregatePlaces(rule, [part('A', '1')], [], communes).kind).toBe('none')
  })

  it('makes a bound of bounds, and nothing certain of bounds with approximations', () => {
    const of = (...precisions: Part['precision'][]) => {
      const result = aggregatePlaces(
        'sum',
        precisions.map((each, index) => part(`p${index}`, '1', each)),
        [],
        communes,
      )
      return result.kind === 'computed' ? result.precision : undefined
    }
    expect(of('exact', 'at_least')).toBe('at_least')
    expect(of('exact', 'about')).toBe('about')
    expect(of('at_least', 'about')).toBeNull()
  })
})

describe('aggregatePeriods', () => {
  it('adds years, takes the last of a stock, refuses what overlaps', () => {
    expect(aggregatePeriods('sum', [year('2021', '188'), year('2022', '253')])).toMatchObject({
      amount: '441',
    })
    expect(aggregatePeriods('last', [year('2022', '5'), year('2021', '9')])).toMatchObject({ amount: '5' })
    expect(aggregatePeriods('last', [year('2021', null), year('2022', '5')])).toMatchObject({
      complete: true,
    })
    expect(aggregatePeriods('last', [year('2021', '5'), year('2022', null)])).toMatchObject({
      complete: false,
    })
    expect(aggregatePeriods('mean', [year('2021', '1'), year('2022', '2')])).toMatchObject({ amount: '1.5' })
    expect(aggregatePeriods('sum', [year('2021', '1'), year('2021..2022', '2')]).kind).toBe('none')
    expect(aggregatePeriods('sum', [year('au:2021-12-31', '1'), year('au:2022-12-31', '2')]).kind).toBe(
      'none',
    )
    expect(aggregatePeriods('never', [year('2021', '1')]).kind).toBe('none')
  })
})

describe('gapBetween', () => {
  const computed = aggregatePlaces('sum', [part('A', '10'), part('B', '20')], [], communes)
  it('is the stated total minus the sum, and holds its justification for that difference only', () => {
    expect(gapBetween('30', computed, null)).toBeNull()
    expect(gapBetween('33', computed, null)).toEqual({ difference: '3', justified: 'no' })
    expect(gapBetween('33', computed, { difference: '3.000000' })).toEqual({
      difference: '3',
      justified: 'yes',
    })
    expect(gapBetween('34', computed, { difference: '3' })).toEqual({
      difference: '4',
      justified: 'outdated',
    })
  })
  it('is not measured against an incomplete sum', () => {
    expect(
      gapBetween('33', aggregatePlaces('sum', [part('A', '10'), part('B', null)], [], communes), null),
    ).toBeNull()
  })
})
