import type { Db } from '@/lib/data/client'
import { type ExportFilter, readCurrentValues } from '@/lib/data/import/export-values'
import { exportCells, exportHeaders } from '@/lib/domain/import/export-line'
import { csvLines, csvMark } from '@/lib/services/spreadsheet/csv-lines'

/** Current values as CSV (semicolons, French decimals, a mark so that Excel reads the accents), piece by piece. Reading it back changes nothing. */
export async function* exportValues(db: Db, filter: ExportFilter = {}): AsyncGenerator<string> {
  yield `${csvMark}${csvLines([exportHeaders])}`
  for await (const page of readCurrentValues(db, filter)) {
    yield csvLines(page.map(value => exportCells({ ...value, amount: value.amount.toFixed() })))
  }
}
