import { describe, expect, it } from 'vitest'
import { type FamilyValue, maskFamily } from './family-masking'

const value = (
  id: string,
  kind: 'departement' | 'canton' | 'commune',
  amount: string,
  wholes: string[] = [],
  lifted = false,
): FamilyValue => ({ id, territoryId: id, kind, amount, lifted, wholes })

const canton = (id: string, amount: string, lifted = false) => value(id, 'canton', amount, ['62'], lifted)
const commune = (id: string, amount: string, ...cantons: string[]) =>
  value(id, 'commune', amount, [...cantons, '62'])
const whole = value('62', 'departement', '45')

const masks = (values: FamilyValue[]) => Object.fromEntries(maskFamily(values, 5))

describe('what may not be read of an indicator in a period', () => {
  const parts = [canton('a', '3'), canton('b', '30'), canton('c', '12')]

  it('is the small count, and one more part when the total is there to subtract from', () => {
    expect(masks([whole, ...parts])).toEqual({ a: 'primary', c: 'secondary' })
  })

  it('is the small count alone without a total', () => {
    expect(masks(parts)).toEqual({ a: 'primary' })
  })

  it('is nothing when no count is small, or when the service lifted it', () => {
    expect(masks([whole, canton('a', '33'), canton('c', '12')])).toEqual({})
    expect(masks([whole, canton('a', '3', true), canton('b', '30'), canton('c', '12')])).toEqual({})
  })

  it('goes up: a canton that two communes give away hides another canton', () => {
    const values = [
      whole,
      canton('a', '14'),
      canton('b', '31'),
      commune('a1', '2', 'a'),
      commune('a2', '12', 'a'),
    ]
    expect(masks(values)).toEqual({ a1: 'primary', a2: 'secondary' })
  })

  it('holds over a split commune, which both its cantons add up', () => {
    const values = [
      canton('a', '15'),
      canton('b', '40'),
      commune('shared', '2', 'a', 'b'),
      commune('a1', '13', 'a'),
      commune('b1', '38', 'b'),
    ]
    expect(masks(values)).toEqual({ shared: 'primary', a1: 'secondary', b1: 'secondary' })
  })
})
