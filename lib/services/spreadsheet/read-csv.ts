import { Readable } from 'node:stream'
import { CsvError, type Info, parse } from 'csv-parse'
import type { Rows, SourceRow } from './cell'
import { delimiterOf } from './delimiter'
import { fileLimits } from './limits'
import { RefusedFile } from './refused-file'
import { decodeText } from './text-encoding'

const packet = 500

/** The lines of a CSV file (`;`, tab, comma or `|`; UTF-8, UTF-16 or Windows-1252), read as they come. */
export async function* readCsv(bytes: Uint8Array): Rows {
  const [start = ''] = decodeText(bytes.subarray(0, 64 * 1024))
  if (start.includes('\u0000'))
    throw new RefusedFile('Ce fichier n’est ni un texte CSV ni un classeur XLSX\u00A0: il n’a pas été lu.')
  const parser = Readable.from(decodeText(bytes)).pipe(
    parse({
      delimiter: delimiterOf(start),
      info: true,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 4 * 1024 * 1024,
    }),
  )
  let rows: SourceRow[] = []
  let line = 1
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      if (line > fileLimits.lines) throw tooLong()
      if (record.length > fileLimits.columns) throw tooWide()
      // The parser counts the lines it has ended: a record begins on the one after the previous record's.
      rows.push({ line, cells: record })
      line = info.lines + 1
      if (rows.length < packet) continue
      yield rows
      rows = []
    }
  } catch (error) {
    if (error instanceof CsvError) throw unreadable(error, line)
    throw error
  }
  if (rows.length > 0) yield rows
}

const tooLong = () =>
  new RefusedFile(
    `Ce fichier dépasse ${fileLimits.lines.toLocaleString('fr')} lignes\u00A0: envoyez-le en plusieurs fois.`,
  )
const tooWide = () =>
  new RefusedFile(`Ce fichier dépasse ${fileLimits.columns} colonnes\u00A0: envoyez-le en plusieurs fois.`)

const unreadable = (error: CsvError, line: number): RefusedFile =>
  new RefusedFile(
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? `Un guillemet ouvert à la ligne ${/line (\d+)/.exec(error.message)?.[1] ?? line} n’est jamais fermé\u00A0: corrigez-le, puis renvoyez le fichier.`
      : `Ce fichier devient illisible à la ligne ${line}\u00A0: enregistrez-le à nouveau en CSV, puis renvoyez-le.`,
  )
