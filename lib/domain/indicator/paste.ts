import { readFrenchAmount } from './amount-input'

/**
 * Reads a block copied from Excel or LibreOffice: tabs between columns, lines between rows, cells that hold a tab, a
 * quote or a line in quotes. The empty line that spreadsheets add at the end is left out.
 */
export const readBlock = (text: string): string[][] => {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const endCell = () => {
    rows.at(-1)?.push(cell.trim())
    cell = ''
  }
  const source = text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '')
  for (let index = 0; index < source.length; index += 1) {
    const sign = source[index] ?? ''
    if (quoted) {
      if (sign === '"' && source[index + 1] === '"') {
        cell += '"'
        index += 1
      } else if (sign === '"') quoted = false
      else cell += sign
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === '\t') endCell()
    else if (sign === '\n') {
      endCell()
      rows.push([])
    } else cell += sign
  }
  endCell()
  const last = rows.at(-1)
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop()
  return rows
}

/** The same block as a spreadsheet pastes it. */
export const writeBlock = (rows: readonly (readonly string[])[]): string =>
  rows.map(row => row.map(quoteCell).join('\t')).join('\r\n')

const quoteCell = (cell: string): string => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/**
 * Reads an amount as a spreadsheet shows it: as typed (readFrenchAmount), with its unit after it (« 1 234,50 € »).
 * Null when it is not a number: nothing is guessed.
 */
export const readPastedAmount = (text: string, unit: string | null): string | null => {
  const trimmed = text.trim()
  const bare = unit && trimmed.endsWith(unit) ? trimmed.slice(0, -unit.length).trim() : trimmed
  return readFrenchAmount(bare)
}
