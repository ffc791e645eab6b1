import { describe, expect, it } from 'vitest'
import { isHeld, type Measure, percentile, ratioOf } from './measure'
import { table } from './table'

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)

describe('percentile', () => {
  it.each([
    [hundred, 0.95, 95],
    [hundred, 0.5, 50],
    [[7], 0.95, 7],
    [[1, 2], 0.95, 2],
  ])('is a value that was measured', (samples, share, expected) => {
    expect(percentile(samples, share)).toBe(expected)
  })

  it('refuses to say anything of nothing', () => {
    expect(() => percentile([], 0.95)).toThrow(RangeError)
  })
})

const measure = (change: Partial<Measure>): Measure => ({
  what: 'Accueil',
  unit: 'ms',
  measured: 20,
  target: 40,
  better: 'lower',
  note: null,
  ...change,
})

describe('a measure', () => {
  it.each([
    [measure({}), 0.5, true],
    [measure({ measured: 40 }), 1, true],
    [measure({ measured: 60 }), 1.5, false],
    [measure({ better: 'higher', measured: 30, target: 20 }), 1.5, true],
    [measure({ better: 'higher', measured: 10, target: 20 }), 0.5, false],
    [measure({ target: null }), null, null],
  ])('is set against its target', (given, ratio, held) => {
    expect(ratioOf(given)).toBe(ratio)
    expect(isHeld(given)).toBe(held)
  })

  it('is a line of a table', () => {
    const lines = table([
      measure({}),
      measure({ what: 'Sans cible', target: null, note: 'à titre indicatif' }),
    ])
    expect(lines[0]).toMatch(/^Mesure +Mesuré +Cible +Rapport +Tenu/)
    expect(lines[2]).toMatch(/^Accueil +20,0\u00a0ms +40\u00a0ms +0,50 +oui/)
    expect(lines[3]).toMatch(/^Sans cible +20,0\u00a0ms +– +– +– +à titre indicatif$/)
  })
})
