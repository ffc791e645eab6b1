import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deducible, equation, type MaskCell, maskCells } from './masking'

const cell = (id: string, amount: number): MaskCell => ({
  id,
  amount: String(amount),
  small: amount > 0 && amount < 5,
  threshold: 5,
})
const total = (...ids: string[]) => equation(ids.map(id => [id, 1]))

describe('maskCells', () => {
  it('hides nothing when nothing is small', () => {
    expect(maskCells([cell('a', 12), cell('b', 30)], [total('a', 'b')])).toEqual(new Map())
  })

  it('hides the smallest other part, without which the total gives the small one', () => {
    const masks = maskCells([cell('a', 3), cell('b', 30), cell('c', 12)], [total('a', 'b', 'c')])
    expect([...masks]).toEqual([
      ['a', 'primary'],
      ['c', 'secondary'],
    ])
  })

  it('hides a third cell when two small ones are cornered by their sum', () => {
    // 1 + 1: a hidden sum of 2 says both.
    const masks = maskCells(
      [cell('a', 1), cell('b', 1), cell('c', 40), cell('d', 9)],
      [total('a', 'b', 'c', 'd')],
    )
    expect([...masks.keys()]).toEqual(['a', 'b', 'd'])
  })

  it('hides the total itself when it is a cell and no other part is left', () => {
    const whole = equation([
      ['whole', -1],
      ['a', 1],
      ['b', 1],
    ])
    const masks = maskCells([cell('whole', 33), cell('a', 3), cell('b', 30)], [whole])
    expect(masks.get('a')).toBe('primary')
    expect(masks.size).toBe(2)
  })

  it('sees through a sum and a difference of the same two values', () => {
    const difference = equation([
      ['b', 1],
      ['a', -1],
    ])
    const cells = [cell('a', 3), cell('b', 30), cell('c', 12)]
    // Both printed, they give a and b whatever is hidden: already public, nothing to pretend.
    expect(maskCells(cells, [total('a', 'b'), difference]).has('a')).toBe(false)
    expect(maskCells(cells, [total('a', 'b', 'c'), difference]).size).toBe(3)
  })

  it('never leaves a small count that can be computed, whatever the totals', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 9 })
    const groups = fc.array(fc.array(fc.nat(8), { minLength: 2, maxLength: 6 }), { maxLength: 4 })
    fc.assert(
      fc.property(amounts, groups, (values, asked) => {
        const cells = values.map((amount, index) => cell(`c${index}`, amount))
        const equations = asked.map(group =>
          total(...new Set(group.filter(index => index < cells.length).map(index => `c${index}`))),
        )
        const masks = maskCells(cells, equations)
        const everything = new Map(cells.map(({ id }) => [id, 'secondary' as const]))
        const allHidden = deducible(
          cells.map(each => ({ ...each, small: false })),
          equations,
          everything,
        )
        const given = deducible(cells, equations, masks)
        for (const { id, small } of cells) {
          if (small && !allHidden.has(id)) expect(masks.get(id)).toBe('primary')
          // What is left computable has nothing beside it that could still be hidden.
          if (small && given.has(id) && masks.has(id))
            for (const eq of equations.filter(each => each.has(id)))
              expect([...eq.keys()].filter(other => !masks.has(other) && !allHidden.has(other))).toEqual([])
        }
      }),
    )
  })
})
