import { describe, expect, it } from 'vitest'
import { readAmountCell } from './read-amount'
import type { SourceCell } from './source-cell'

describe('readAmountCell', () => {
  it.each<[SourceCell, string | null, string | null]>([
    ['641', null, '641'],
    ['64\u202F288,50', null, '64288.50'],
    ['1\u00A0612\u00A0345', null, '1612345'],
    ["'641", null, '641'],
    ['12,5 %', '%', '12.5'],
    ['1 200 €', '€', '1200'],
    [{ kind: 'number', text: '0.3' }, null, '0.3'],
    [{ kind: 'percent', text: '45' }, '%', '45'],
    ['', null, null],
    [' \u00A0 ', null, null],
  ])('%j (%s) is %s', (cell, unit, amount) =>
    expect(readAmountCell(cell, unit)).toEqual({ ok: true, value: amount }),
  )

  it.each<[SourceCell, string | null, RegExp]>([
    ['=1+1', null, /^Formule/],
    ['@SUM(A1)', null, /^Formule/],
    ['+cmd|calc', null, /^Formule/],
    [{ kind: 'formula', text: '12' }, null, /^Formule/],
    [{ kind: 'formula', text: '' }, null, /^Formule/],
    ['1,2E+05', null, /scientifique/],
    ['45 %', '€', /Pourcentage/],
    [{ kind: 'percent', text: '45' }, null, /Pourcentage/],
    [{ kind: 'date', text: '2023-01-03' }, null, /^Date/],
    [{ kind: 'error', text: '#N/A' }, null, /#N\/A/],
    [{ kind: 'boolean', text: 'VRAI' }, null, /^Vrai/],
    [{ kind: 'number', text: '3.33333333333333' }, null, /six décimales/],
    ['n.d.', null, /pas un nombre/],
    ['12 34', null, /pas un nombre/],
    ['1 200 k€', '€', /pas un nombre/],
  ])('%j is refused', (cell, unit, sentence) => {
    const read = readAmountCell(cell, unit)
    expect(read.ok ? '' : read.error).toMatch(sentence)
  })
})
