import { stringify } from 'csv-stringify/sync'
import { neutralText } from '@/lib/domain/shared/neutral-text'

/** What makes a spreadsheet read the accents. */
export const csvMark = '\uFEFF'

/** Lines that French spreadsheets open by a double click (semicolons), where no text is run as a formula. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map(row => row.map(neutralText)),
    { delimiter: ';', record_delimiter: '\r\n' },
  )
