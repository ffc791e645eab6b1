import type { CellValue, GridData } from '@/lib/domain/indicator/grid'
import { readBlock, writeBlock } from '@/lib/domain/indicator/paste'
import type { Edit } from './grid-edit'
import type { Block } from './grid-keys'
import type { GridModel } from './grid-model'

/** A number as a French spreadsheet reads it: comma, no thousands separator. */
const plain = (amount: string): string => amount.replace('.', ',')

/** The block as text for a spreadsheet; what is hidden from this person stays so. */
export const copyBlock = (model: GridModel, block: Block, cells: ReadonlyMap<string, CellValue>): string =>
  writeBlock(
    model.lines.slice(block.top, block.bottom + 1).map(line =>
      model.columns.slice(block.left, block.right + 1).map(column => {
        const crossing = model.crossing(line, column)
        if (crossing.kind === 'computed')
          return crossing.aggregate.kind === 'computed' ? plain(crossing.aggregate.amount) : ''
        const value = cells.get(crossing.key)
        return value?.amount ? plain(value.amount) : (value?.concealed ?? '')
      }),
    ),
  )

export type Pasted = { edits: Edit[]; bottom: number; right: number; sentence: string | null }

/**
 * What a pasted text would write from the top left of the selection. One value fills the whole selection. Empty cells
 * of the text change nothing (a value is withdrawn with Suppr), computed and refused cells neither; what is beyond the
 * grid is left out. All that is told.
 */
export const pasteBlock = (model: GridModel, data: GridData, block: Block, text: string): Pasted => {
  const source = readBlock(text)
  const single = source.length === 1 && source[0]?.length === 1
  const height = single ? block.bottom - block.top + 1 : source.length
  const width = single ? block.right - block.left + 1 : Math.max(...source.map(row => row.length))
  const left = { beyond: 0, empty: 0, computed: 0, refused: 0 }
  const edits: Edit[] = []
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const amount = (single ? source[0]?.[0] : source[y]?.[x]) ?? ''
      const line = model.lines[block.top + y]
      const column = model.columns[block.left + x]
      if (amount === '') left.empty += 1
      else if (!line || !column) left.beyond += 1
      else {
        const crossing = model.crossing(line, column)
        if (crossing.kind === 'computed') left.computed += 1
        else if (data.indicators[crossing.address.indicator]?.refusal !== null) left.refused += 1
        else edits.push({ ...crossing.address, amount })
      }
    }
  return {
    edits,
    bottom: Math.min(block.top + height, model.lines.length) - 1,
    right: Math.min(block.left + width, model.columns.length) - 1,
    sentence: leftOut(left),
  }
}

const cells = (count: number): string => `${count} ${count === 1 ? 'case' : 'cases'}`

const leftOut = (left: { beyond: number; computed: number; refused: number }): string | null => {
  const parts = [
    left.beyond > 0 ? `${cells(left.beyond)} hors de la grille` : null,
    left.computed > 0 ? `${cells(left.computed)} de total calculé` : null,
    left.refused > 0 ? `${cells(left.refused)} d’un autre service` : null,
  ].filter(part => part !== null)
  return parts.length === 0 ? null : `Laissé de côté : ${parts.join(', ')}.`
}
