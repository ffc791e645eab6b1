import {
  type ColumnDef,
  createColumnHelper,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'

export type ColumnLook = {
  /** Numbers go to the end, in tabular figures. */
  align?: 'start' | 'end'
  /** The column that names the row: it carries the link and becomes the title of the card on a phone. One per table. */
  primary?: boolean
  /** Left out of the card on a phone. */
  wideOnly?: boolean
  /** Keeps the column as narrow as its content. */
  tight?: boolean
}

/** The server sorts, filters and cuts into pages: the table only shows the state it is given. */
const columnMeta: ColumnLook = {}
export const features = tableFeatures({ rowSortingFeature, rowSelectionFeature, columnMeta })

/** What `columnsOf<Row>().columns([…])` gives; the table only shows the values, so their types are not kept. */
export type Columns<Row extends object> = readonly ColumnDef<typeof features, Row>[]

/**
 * Columns of a table, declared once at module scope:
 * `const column = columnsOf<Canton>()` then
 * `column.columns([column.accessor('name', { id: 'nom', header: 'Canton', meta: { primary: true } })])`.
 */
export const columnsOf = <Row extends object>() => createColumnHelper<typeof features, Row>()
