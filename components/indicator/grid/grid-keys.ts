/** A place in the grid: line and column, from 0. */
export type Spot = { line: number; column: number }
export type Size = { lines: number; columns: number }

export type Press = { key: string; ctrl: boolean; shift: boolean }

const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value))

const pageLines = 12

/** Where a key leads from a cell, as in a spreadsheet; null when it is not a move. */
export const moveFor = ({ key, ctrl }: Press, from: Spot, size: Size): Spot | null => {
  const to = (line: number, column: number): Spot => ({
    line: clamp(line, size.lines),
    column: clamp(column, size.columns),
  })
  switch (key) {
    case 'ArrowUp':
      return to(ctrl ? 0 : from.line - 1, from.column)
    case 'ArrowDown':
      return to(ctrl ? size.lines : from.line + 1, from.column)
    case 'ArrowLeft':
      return to(from.line, ctrl ? 0 : from.column - 1)
    case 'ArrowRight':
      return to(from.line, ctrl ? size.columns : from.column + 1)
    case 'Home':
      return to(ctrl ? 0 : from.line, 0)
    case 'End':
      return to(ctrl ? size.lines : from.line, size.columns)
    case 'PageUp':
      return to(from.line - pageLines, from.column)
    case 'PageDown':
      return to(from.line + pageLines, from.column)
    default:
      return null
  }
}

export type Block = { top: number; left: number; bottom: number; right: number }

export const blockOf = (a: Spot, b: Spot): Block => ({
  top: Math.min(a.line, b.line),
  left: Math.min(a.column, b.column),
  bottom: Math.max(a.line, b.line),
  right: Math.max(a.column, b.column),
})

export const inBlock = (block: Block, { line, column }: Spot): boolean =>
  line >= block.top && line <= block.bottom && column >= block.left && column <= block.right

export const sizeOf = (block: Block): number =>
  (block.bottom - block.top + 1) * (block.right - block.left + 1)

/** A key that begins typing over the cell. */
export const startsTyping = ({ key, ctrl }: Press): boolean =>
  !ctrl && key.length === 1 && /[\d,.\-−]/.test(key)

/** The same cell once a column came in at `column`: those from there on have moved by one. */
export const besideColumn = (spot: Spot, column: number): Spot =>
  spot.column >= column ? { ...spot, column: spot.column + 1 } : spot
