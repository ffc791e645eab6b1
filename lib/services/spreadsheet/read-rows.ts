import { formatBytes } from '@/lib/domain/shared/bytes'
import type { Rows, SourceRow } from './cell'
import { fileLimits } from './limits'
import { readCsv } from './read-csv'
import { readXlsx, sheetNamed } from './read-xlsx'
import { RefusedFile } from './refused-file'
import { openWorkbook } from './workbook-parts'
import { unfold } from './zip'

export type FileKind = 'csv' | 'xlsx'

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** What a file is, by its content, never by its name. Throws RefusedFile. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new RefusedFile('Ce fichier est vide.')
  if (bytes.length > fileLimits.bytes)
    throw new RefusedFile(
      `Ce fichier pèse ${formatBytes(bytes.length)}\u202f; la limite est de ${formatBytes(fileLimits.bytes)}. Envoyez-le en plusieurs fois.`,
    )
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'xlsx'
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new RefusedFile(
      'Ce classeur est protégé par un mot de passe, ou dans l’ancien format XLS\u00A0: enregistrez-le en XLSX sans mot de passe, puis renvoyez-le.',
    )
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46]))
    throw new RefusedFile('Ce fichier est un PDF\u00A0: envoyez le CSV ou le classeur XLSX dont il vient.')
  return 'csv'
}

/** The lines of a CSV file, or of one sheet of a workbook (the one of values unless named), as they are read. */
export const readRows = (bytes: Uint8Array, sheet: string | null = null): Rows =>
  fileKind(bytes) === 'xlsx' ? readXlsx(bytes, sheet) : readCsv(bytes)

/** The sheets of a workbook, in its order; none for a CSV file. */
export const sheetsOf = (bytes: Uint8Array): { name: string; visible: boolean }[] =>
  fileKind(bytes) === 'xlsx' ? openWorkbook(bytes).sheets.map(({ name, visible }) => ({ name, visible })) : []

/** The first lines, to choose what the columns mean; the whole archive of a workbook is checked first. */
export async function readFirstRows(
  bytes: Uint8Array,
  count: number,
  sheet: string | null = null,
): Promise<SourceRow[]> {
  const rows: SourceRow[] = []
  for await (const packet of readRows(bytes, sheet)) {
    rows.push(...packet.slice(0, count - rows.length))
    if (rows.length >= count) break
  }
  return rows
}

/** How many lines to expect, for the progress: counted in a text, announced by a workbook (null when it does not say). */
export function expectedLines(bytes: Uint8Array, sheet: string | null = null): number | null {
  if (fileKind(bytes) === 'xlsx') return announcedLines(bytes, sheet)
  let lines = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++
  return bytes.at(-1) === 10 ? lines : lines + 1
}

function announcedLines(bytes: Uint8Array, name: string | null): number | null {
  const sheet = sheetNamed(openWorkbook(bytes), name)
  const [head = new Uint8Array()] = unfold(bytes, sheet.entry, fileLimits.unfolded)
  const last = /<(?:\w+:)?dimension [^>]*ref="[A-Z]+\d+:[A-Z]+(\d+)"/.exec(
    new TextDecoder().decode(head.subarray(0, 4096)),
  )?.[1]
  return last ? Math.min(Number(last), fileLimits.lines) : null
}
