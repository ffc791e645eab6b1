import { describe, expect, it } from 'vitest'
import { type CellValue, cellKey, type GridData, type GridRow } from '@/lib/domain/indicator/grid'
import { copyBlock, pasteBlock } from './grid-block'
import { blockOf, moveFor } from './grid-keys'
import { gridModel } from './grid-model'

const row = (code: string, role: GridRow['role']): GridRow => ({
  key: code,
  indicator: 'apa',
  territory: code,
  label: code,
  role,
  note: null,
  href: '',
})

const data = (over: Partial<GridData['indicators'][string]> = {}): GridData => ({
  axis: 'indicator',
  indicators: {
    apa: {
      code: 'apa',
      label: 'APA',
      unit: null,
      decimals: 0,
      threshold: null,
      territoryAggregation: 'sum',
      periodAggregation: 'sum',
      service: null,
      refusal: null,
      ...over,
    },
  },
  rows: [row('whole', 'whole'), row('a', 'part'), row('b', 'part'), row('shared', 'split')],
  periods: ['2022', '2023'],
  cells: [],
  parts: ['commune', 'communes'],
  gaps: {},
})

const value = (amount: string): CellValue => ({
  id: amount,
  amount,
  concealed: null,
  precision: 'exact',
  status: 'final',
  source: null,
  fictitious: false,
  certified: false,
  own: false,
  small: 'none',
})
const cells = new Map(
  (
    [
      ['whole', '2022', '40'],
      ['a', '2022', '10'],
      ['b', '2022', '20.5'],
      ['shared', '2022', '99'],
      ['a', '2023', '11'],
    ] as const
  ).map(([territory, period, amount]) => [cellKey({ indicator: 'apa', territory, period }), value(amount)]),
)
const model = gridModel(data(), ['2022', '2023'], cells)
const spot = (line: number, column: number) => ({ line, column })

describe('the grid', () => {
  it('puts under the whole what its parts come to, and beside each row what its periods do', () => {
    expect(model.lines.map(line => (line.kind === 'computed' ? line.label : line.row.key))).toEqual([
      'whole',
      'Somme des communes',
      'a',
      'b',
      'shared',
    ])
    expect(model.columns.map(column => column.heading)).toEqual(['2022', '2023', 'Somme 2022 à 2023'])
    const [, computed, first] = model.lines
    const [column2022, , overall] = model.columns
    expect(computed && column2022 && model.crossing(computed, column2022)).toMatchObject({
      aggregate: { amount: '30.5', complete: false },
    })
    expect(first && overall && model.crossing(first, overall)).toMatchObject({ aggregate: { amount: '21' } })
  })

  it('measures no gap against a sum that shared communes leave incomplete', () => {
    expect(model.gapAt(row('whole', 'whole'), '2022')).toBeNull()
    const whole = { ...data(), rows: data().rows.slice(0, 3) }
    expect(gridModel(whole, ['2022'], cells).gapAt(row('whole', 'whole'), '2022')).toEqual({
      difference: '9.5',
      justified: 'no',
    })
  })

  it('copies a block as a French spreadsheet reads it', () => {
    expect(copyBlock(model, blockOf(spot(2, 0), spot(3, 1)), cells)).toBe('10\t11\r\n20,5\t')
  })

  it('pastes from the corner, leaving out totals and what is beyond, and says so', () => {
    const pasted = pasteBlock(
      model,
      data(),
      blockOf(spot(0, 0), spot(0, 0)),
      '1\t2\n3\t4\n5\t\n6\t7\n8\t9\n10\t11\n',
    )
    expect(pasted.edits.map(({ territory, period, amount }) => `${territory} ${period} ${amount}`)).toEqual([
      'whole 2022 1',
      'whole 2023 2',
      'a 2022 5',
      'b 2022 6',
      'b 2023 7',
      'shared 2022 8',
      'shared 2023 9',
    ])
    expect(pasted.sentence).toBe('Laissé de côté\u00A0: 2 cases hors de la grille, 2 cases de total calculé.')
  })

  it('fills the selection with one value', () => {
    const pasted = pasteBlock(model, data(), blockOf(spot(2, 0), spot(3, 1)), '0')
    expect(pasted.edits).toHaveLength(4)
  })

  it('pastes nothing over the values of another service', () => {
    const pasted = pasteBlock(model, data({ refusal: 'Réservé.' }), blockOf(spot(2, 0), spot(2, 0)), '1')
    expect(pasted.edits).toEqual([])
    expect(pasted.sentence).toContain('d’un autre service')
  })
})

describe('keys', () => {
  const size = { lines: 5, columns: 3 }
  const from = spot(2, 1)
  it.each([
    ['ArrowUp', false, spot(1, 1)],
    ['ArrowDown', true, spot(4, 1)],
    ['ArrowRight', false, spot(2, 2)],
    ['ArrowLeft', true, spot(2, 0)],
    ['Home', false, spot(2, 0)],
    ['Home', true, spot(0, 0)],
    ['End', false, spot(2, 2)],
    ['End', true, spot(4, 2)],
    ['PageDown', false, spot(4, 1)],
  ] as const)('%s (Ctrl: %s)', (key, ctrl, to) => {
    expect(moveFor({ key, ctrl, shift: false }, from, size)).toEqual(to)
  })
  it('leave Tab to the page', () => {
    expect(moveFor({ key: 'Tab', ctrl: false, shift: false }, from, size)).toBeNull()
  })
})
