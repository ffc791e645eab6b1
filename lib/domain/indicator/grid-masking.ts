import { decimal } from '../figure/decimal'
import type { CellValue } from './grid'
import { equation, type MaskCell, maskCells } from './masking'
import { concealedText } from './small-count'

/** A cell of the grid with what the server knows of it: its true amount, and whether this person may not read it. */
export type JudgedCell = {
  key: string
  period: string
  role: 'whole' | 'part'
  amount: string
  value: CellValue
}

/**
 * For someone who may not read small counts: where a total and the other parts would give one away, another cell is
 * hidden too (secondary suppression), period by period.
 */
export const concealDeducible = (
  cells: readonly JudgedCell[],
  threshold: number | null,
): Map<string, CellValue> => {
  const shown = new Map(cells.map(({ key, value }) => [key, value]))
  if (cells.every(({ value }) => value.amount !== null)) return shown
  const periods = new Set(cells.map(({ period }) => period))
  for (const period of periods) {
    const here = cells.filter(cell => cell.period === period)
    const whole = here.find(cell => cell.role === 'whole')
    if (!whole) continue
    const masks = maskCells(
      here.map(
        ({ key, amount, value }): MaskCell => ({ id: key, amount, small: value.amount === null, threshold }),
      ),
      [equation(here.map(({ key, role }) => [key, decimal(role === 'whole' ? -1 : 1)]))],
    )
    for (const [key, mask] of masks) {
      const value = shown.get(key)
      if (mask === 'secondary' && value) shown.set(key, { ...value, amount: null, concealed: 'non affiché' })
      else if (value) shown.set(key, { ...value, amount: null, concealed: concealedText(threshold) })
    }
  }
  return shown
}
