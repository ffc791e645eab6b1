/** What a cell holds: `amount` is an exact number in plain notation (« 64288.5 »), never rounded by the machine. */
export type CellValue = string | number | null | { amount: string }

/** A column, declared once: the screen, the order and the exported files read the same. */
export type RecordColumn<Row> = {
  id: string
  header: string
  value: (row: Row) => CellValue
  /** Not shown until it is asked for. */
  hidden?: boolean
}

export const recordTables = [
  'indicateurs',
  'valeurs',
  'dispositifs',
  'elus',
  'groupes',
  'territoires',
  'medias',
  'modeles',
  'comptes',
] as const
export type RecordTableKey = (typeof recordTables)[number]

/** A table of records. The first column names the row: it is always shown, and first. */
export type RecordTableSpec<Row> = {
  key: RecordTableKey
  caption: string
  /** What is counted: ['indicateur', 'indicateurs']. */
  noun: readonly [one: string, many: string]
  columns: readonly RecordColumn<Row>[]
  /** Columns the database can sort by; the first one is the order by default. */
  sortable: readonly [string, ...string[]]
  /** Another order by default: « -date », the latest first. */
  defaultSort?: string
  /** Parameters of the address that narrow the list. */
  filters: readonly string[]
}

/** A page of a table, as its address asks: sorted, filtered and cut by the database. */
export type PageAsked = {
  query: string
  sort: { id: string; desc: boolean }
  page: number
  pageSize: number
  filters?: Readonly<Record<string, string>>
}
