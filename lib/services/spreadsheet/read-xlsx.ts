import type { SourceCell } from '@/lib/domain/import/source-cell'
import type { Rows, SourceRow } from './cell'
import { fileLimits } from './limits'
import { dateText, numberText, percentText } from './number-text'
import { RefusedFile } from './refused-file'
import { openWorkbook, type SheetPart, type Workbook } from './workbook-parts'
import { xmlReader } from './xml'
import { unfold } from './zip'

/** The sheet that holds values: the one called « Valeurs », or the first that is shown. */
export const valuesSheet = (book: Workbook): SheetPart => {
  const shown = book.sheets.filter(({ visible }) => visible)
  const sheet = shown.find(({ name }) => name.trim().toLowerCase() === 'valeurs') ?? shown[0]
  if (!sheet) throw new RefusedFile('Ce classeur ne contient aucune feuille visible.')
  return sheet
}

/** The sheet of this name, hidden or not; without a name, the one that holds values. */
export const sheetNamed = (book: Workbook, name: string | null): SheetPart => {
  if (name === null) return valuesSheet(book)
  const sheet = book.sheets.find(known => known.name === name)
  if (!sheet) throw new RefusedFile(`Ce classeur ne contient pas de feuille «\u00A0${name}\u00A0».`)
  return sheet
}

/** The lines of one sheet, unfolded and read piece by piece. Macros and links are never looked at. */
export async function* readXlsx(bytes: Uint8Array, name: string | null = null): Rows {
  const book = openWorkbook(bytes)
  const sheet = sheetNamed(book, name)
  const read = sheetReader(book)
  const decoder = new TextDecoder()
  for (const piece of unfold(bytes, sheet.entry, fileLimits.unfolded)) {
    // A piece may unfold to megabytes: parsed by slices, so that others are served between two of them.
    for (let at = 0; at < piece.length; at += 256 * 1024) {
      read.write(decoder.decode(piece.subarray(at, at + 256 * 1024), { stream: true }))
      if (read.rows.length > 0) yield read.rows.splice(0)
    }
  }
  read.end()
  if (read.rows.length > 0) yield read.rows.splice(0)
}

function sheetReader(book: Workbook) {
  const rows: SourceRow[] = []
  let row: SourceRow | null = null
  // Rows and cells may leave out where they are: they follow the last one, which may be read already, or empty.
  let line = 0
  let column = 0
  let cell = noCell()
  let into: 'v' | 't' | null = null
  const xml = xmlReader({
    open: (name, attributes) => {
      if (name === 'row') {
        line = Number(attributes.r ?? 0) || line + 1
        column = 0
        row = startRow(line)
      } else if (name === 'c') {
        if (attributes.r) column = columnOf(attributes.r)
        cell = { ...noCell(), column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0) }
      } else if (name === 'f') cell.formula = true
      else if (name === 'v' || name === 't') into = name
    },
    text: text => {
      if (into !== null && cell.text.length <= fileLimits.cellCharacters) cell.text += text
    },
    close: name => {
      if (name === 'v' || name === 't') into = null
      if (name === 'c') {
        place(row, cell, book)
        column++
      }
      if (name === 'row' && row) {
        rows.push(row)
        row = null
      }
    },
  })
  return { rows, write: xml.write, end: xml.end }
}

type RawCell = { column: number; type: string; style: number; text: string; formula: boolean }
const noCell = (): RawCell => ({ column: 0, type: 'n', style: 0, text: '', formula: false })

function startRow(line: number): SourceRow {
  if (line > fileLimits.lines)
    throw new RefusedFile(
      `Ce classeur dépasse ${fileLimits.lines.toLocaleString('fr')} lignes\u00A0: envoyez-le en plusieurs fois.`,
    )
  return { line, cells: [] }
}

function place(row: SourceRow | null, raw: RawCell, book: Workbook): void {
  if (!row || (raw.text === '' && !raw.formula)) return
  if (raw.column >= fileLimits.columns)
    throw new RefusedFile(
      `Ce classeur dépasse ${fileLimits.columns} colonnes\u00A0: envoyez-le en plusieurs fois.`,
    )
  while (row.cells.length < raw.column) row.cells.push('')
  row.cells[raw.column] = readCell(raw, book)
}

function readCell(raw: RawCell, book: Workbook): SourceCell {
  const plain = contentOf(raw, book)
  if (!raw.formula) return plain
  return { kind: 'formula', text: typeof plain === 'string' ? plain : plain.text }
}

function contentOf({ type, style, text }: RawCell, book: Workbook): SourceCell {
  if (type === 's') return book.texts[Number(text)] ?? ''
  if (type === 'b') return { kind: 'boolean', text: text === '1' ? 'VRAI' : 'FAUX' }
  if (type === 'e') return { kind: 'error', text }
  if (type === 'd') return { kind: 'date', text: text.slice(0, 10) }
  if (type !== 'n') return text
  const shown = book.styles[style] ?? 'number'
  const date = shown === 'date' ? dateText(text, book.from1904) : null
  if (date !== null) return { kind: 'date', text: date }
  const number = shown === 'percent' ? percentText(text) : numberText(text)
  return number === null ? text : { kind: shown === 'percent' ? 'percent' : 'number', text: number }
}

/** « AB12 » → 27. */
function columnOf(reference: string): number {
  let column = 0
  for (const sign of reference) {
    const code = sign.charCodeAt(0) - 64
    if (code < 1 || code > 26) break
    column = column * 26 + code
  }
  return column - 1
}
