import { describe, expect, it } from 'vitest'
import { concealDeducible, type JudgedCell } from './grid-masking'

const cell = (
  key: string,
  role: JudgedCell['role'],
  amount: string,
  hidden = false,
  period = '2023',
): JudgedCell => ({
  key,
  period,
  role,
  amount,
  value: {
    id: key,
    amount: hidden ? null : amount,
    concealed: hidden ? 'moins de 5' : null,
    precision: 'exact',
    status: 'final',
    source: null,
    fictitious: false,
    certified: false,
    own: false,
    small: hidden ? 'open' : 'none',
  },
})

const amounts = (cells: JudgedCell[]) =>
  Object.fromEntries(
    [...concealDeducible(cells, 5)].map(([key, value]) => [key, value.amount ?? value.concealed]),
  )

describe('a grid read without the right to small counts', () => {
  const parts = [cell('a', 'part', '3', true), cell('b', 'part', '30'), cell('c', 'part', '12')]

  it('hides one more part when the total is there to subtract from', () => {
    expect(amounts([cell('whole', 'whole', '45'), ...parts])).toEqual({
      whole: '45',
      a: 'moins de 5',
      b: '30',
      c: 'non affiché',
    })
  })

  it('hides nothing more without a total, nor in the periods that hold no small count', () => {
    expect(amounts(parts)).toEqual({ a: 'moins de 5', b: '30', c: '12' })
    const other = cell('other', 'part', '7', false, '2022')
    expect(amounts([cell('whole', 'whole', '45'), ...parts, other]).other).toBe('7')
  })

  it('changes nothing for who may read them', () => {
    const all = [cell('whole', 'whole', '45'), cell('a', 'part', '3'), cell('b', 'part', '42')]
    expect(amounts(all)).toEqual({ whole: '45', a: '3', b: '42' })
  })
})
