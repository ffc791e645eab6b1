import { stringify } from 'csv-stringify/sync'
import type { Db } from '@/lib/data/client'
import { type ExportFilter, readCurrentValues } from '@/lib/data/import/export-values'
import { exportCells, exportHeaders } from '@/lib/domain/import/export-line'
import { neutralText } from '@/lib/domain/import/neutral-text'

const csv = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map(row => row.map(neutralText)),
    { delimiter: ';', record_delimiter: '\r\n' },
  )

/** Current values as CSV (semicolons, French decimals, a mark so that Excel reads the accents), piece by piece. Reading it back changes nothing. */
export async function* exportValues(db: Db, filter: ExportFilter = {}): AsyncGenerator<string> {
  yield `\uFEFF${csv([exportHeaders])}`
  for await (const page of readCurrentValues(db, filter)) {
    yield csv(page.map(value => exportCells({ ...value, amount: value.amount.toFixed() })))
  }
}
