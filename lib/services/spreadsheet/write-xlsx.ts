import { strToU8, zipSync } from 'fflate'

/** What a cell holds: a text, or a number in plain notation. A text is always written as a text: it never becomes a formula. */
export type OutCell = string | { number: string } | null

export type OutSheet = {
  name: string
  /** The first line is the header: bold, frozen. */
  rows: readonly (readonly OutCell[])[]
  /** Column widths in characters. */
  widths?: readonly number[]
  /** Only these columns (from 0) can be edited; the others are locked. Without it nothing is. */
  editable?: ReadonlySet<number>
  /** Not shown to the person who opens the workbook. */
  hidden?: boolean
}

const styles = { plain: 0, header: 1, open: 2 } as const

/** A workbook of plain sheets. Deterministic: the same rows give the same bytes. */
export function writeXlsx(sheets: readonly OutSheet[]): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets.map(({ name, hidden }, index) => `<sheet name="${escape(sheetName(name))}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF8E1"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf fontId="0"/><xf fontId="1" applyFont="1"/><xf fontId="0" fillId="2" applyFill="1" applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>`,
    ),
  }
  for (const [index, sheet] of sheets.entries())
    files[`xl/worksheets/sheet${index + 1}.xml`] = xml(sheetXml(sheet))
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 2) })
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const xml = (body: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`)

function sheetXml({ rows, widths = [], editable }: OutSheet): string {
  const columns = Math.max(1, ...rows.slice(0, 1).map(row => row.length))
  const cols = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  return [
    `<worksheet xmlns="${main}"><dimension ref="A1:${columnName(columns - 1)}${Math.max(1, rows.length)}"/>`,
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '',
    '<sheetData>',
    ...rows.map((row, index) => rowXml(row, index, editable)),
    '</sheetData>',
    editable ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" autoFilter="0"/>' : '',
    '</worksheet>',
  ].join('')
}

function rowXml(row: readonly OutCell[], index: number, editable: ReadonlySet<number> | undefined): string {
  const cells = row.map((cell, column) => {
    const style = index === 0 ? styles.header : editable?.has(column) ? styles.open : styles.plain
    return cellXml(cell, `${columnName(column)}${index + 1}`, style)
  })
  return `<row r="${index + 1}">${cells.join('')}</row>`
}

function cellXml(cell: OutCell, reference: string, style: number): string {
  const at = `r="${reference}"${style === 0 ? '' : ` s="${style}"`}`
  if (cell === null || cell === '') return style === 0 ? '' : `<c ${at}/>`
  if (typeof cell !== 'string') return `<c ${at}><v>${cell.number}</v></c>`
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`
}

/** 0 → A, 27 → AB. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26)
  return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`
}

const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)

// What XML 1.0 does not allow at all, even escaped, is left out.
const unprintable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string =>
  text.replace(unprintable, '').replace(/[&<>"]/g, sign => entities[sign] ?? sign)
