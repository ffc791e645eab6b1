import type { ReactNode } from 'react'
import { type ColumnLook, type Columns, columnsOf } from '@/components/data-table/columns'
import { printDigits } from '@/lib/domain/figure/digits'
import type { CellValue, RecordTableSpec } from '@/lib/domain/record/table/spec'

export type Look<Row> = ColumnLook & {
  cell?: (row: Row) => ReactNode
  /** Shown in an empty cell: « À compléter » where something is missing, a dash where nothing is expected. */
  empty?: string
}

const shownAs = (value: CellValue, empty: string): ReactNode => {
  if (value === null || value === '') return <span className="text-ink-faint">{empty}</span>
  if (typeof value === 'string') return value
  return printDigits(typeof value === 'number' ? String(value) : value.amount)
}

/** The columns of the screen, made from those of the record: only their look is said here. */
export const specColumns = <Row extends object>(
  spec: RecordTableSpec<Row>,
  looks: Readonly<Record<string, Look<Row>>>,
): Columns<Row> => {
  const column = columnsOf<Row>()
  return column.columns(
    spec.columns.map(({ id, header, value }, index) => {
      const { cell, empty = '–', ...look } = looks[id] ?? {}
      return column.accessor(row => value(row), {
        id,
        header,
        meta: { primary: index === 0, ...look },
        cell: ({ row }) => (cell ? cell(row.original) : shownAs(value(row.original), empty)),
      })
    }),
  )
}
