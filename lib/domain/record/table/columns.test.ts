import { describe, expect, it } from 'vitest'
import { columnsInOrder, moveColumn, readColumns } from './columns'
import { indicatorTable } from './indicators'

describe('readColumns', () => {
  it('keeps the order asked, and names the row first', () => {
    expect(readColumns(indicatorTable, 'service,unite,nom')).toEqual(['nom', 'service', 'unite'])
  })

  it.each([undefined, '', 'motDePasse', ',,'])('falls back on the usual columns: %j', asked => {
    expect(readColumns(indicatorTable, asked)).toEqual(['nom', 'unite', 'dispositif', 'service', 'valeurs'])
  })

  it('shows a column once, and forgets those that do not exist', () => {
    expect(readColumns(indicatorTable, 'code,code,passwordHash')).toEqual(['nom', 'code'])
    expect(columnsInOrder(indicatorTable, ['nom', 'code']).map(({ header }) => header)).toEqual([
      'Indicateur',
      'Code',
    ])
  })
})

describe('moveColumn', () => {
  it('moves by one place', () => {
    expect(moveColumn(['nom', 'a', 'b'], 'b', -1)).toEqual(['nom', 'b', 'a'])
    expect(moveColumn(['nom', 'a', 'b'], 'a', 1)).toEqual(['nom', 'b', 'a'])
  })

  it('never moves what names the row, nor past the ends', () => {
    expect(moveColumn(['nom', 'a', 'b'], 'a', -1)).toEqual(['nom', 'a', 'b'])
    expect(moveColumn(['nom', 'a', 'b'], 'nom', 1)).toEqual(['nom', 'a', 'b'])
    expect(moveColumn(['nom', 'a', 'b'], 'b', 1)).toEqual(['nom', 'a', 'b'])
  })
})
