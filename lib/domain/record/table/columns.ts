import type { RecordColumn, RecordTableSpec } from './spec'

type Columns<Row> = Pick<RecordTableSpec<Row>, 'columns'>

/** Columns shown to who has chosen none. */
export const usualColumns = <Row>({ columns }: Columns<Row>): string[] =>
  columns.filter(column => !column.hidden).map(({ id }) => id)

/**
 * Reads a choice of columns (« nom,service,unite »), in the order asked: what does not exist is left out, the column
 * that names the row always comes first. Without any choice, the usual columns.
 */
export const readColumns = <Row>(spec: Columns<Row>, asked: string | undefined): string[] => {
  const known = new Set(spec.columns.map(({ id }) => id))
  const chosen = [...new Set((asked ?? '').split(','))].filter(id => known.has(id))
  if (chosen.length === 0) return usualColumns(spec)
  const first = spec.columns[0]?.id
  return first === undefined ? chosen : [first, ...chosen.filter(id => id !== first)]
}

/** The columns themselves, in the order chosen. */
export const columnsInOrder = <Row>(spec: Columns<Row>, ids: readonly string[]): RecordColumn<Row>[] =>
  ids.flatMap(id => spec.columns.filter(column => column.id === id))

/** Moves a column by one place; the one that names the row keeps the first. */
export const moveColumn = (ids: readonly string[], id: string, by: -1 | 1): string[] => {
  const from = ids.indexOf(id)
  const to = from + by
  const other = ids[to]
  if (from < 1 || to < 1 || other === undefined) return [...ids]
  return ids.map((current, index) => (index === from ? other : index === to ? id : current))
}
