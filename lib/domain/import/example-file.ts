import { exportCells, exportHeaders } from './export-line'

/** Its line is of no indicator and no territory: a file sent as it is would be refused, not recorded. */
const line = exportCells({
  indicator: { code: 'exemple-fictif', labelMany: 'exemples fictifs à remplacer', unit: null },
  territory: { kind: 'canton', code: '0000', name: 'Canton fictif' },
  periodKey: '2023',
  amount: '12.5',
  precision: 'exact',
  status: 'provisional',
  source: 'Source fictive',
})

/** Without the mark of a line, which is that of its key: whoever fills this file in writes other keys. */
const columns = exportHeaders.flatMap((header, index) =>
  header === 'Repère' ? [] : [{ header, cell: line[index] ?? '' }],
)

/** A file of the shape that the import recognises, to be filled in: headers and one fictitious line, as CSV. */
export const exampleFile = [columns.map(({ header }) => header), columns.map(({ cell }) => cell)]
  .map(cells => `${cells.join(';')}\r\n`)
  .join('')
