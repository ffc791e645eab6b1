'use client'

import type { Columns } from '@/components/data-table/columns'
import { DataTable, type DataTableProps } from '@/components/data-table/data-table'
import type { Density } from '@/components/data-table/density'
import type { SearchParams, TableState } from '@/components/data-table/table-state'
import { EmptyState } from '@/components/feedback/empty-state'
import type { RecordTableSpec } from '@/lib/domain/record/table/spec'

/** What a page of records gives to its table. */
export type RecordTableProps<Row extends object> = {
  rows: readonly Row[]
  total: number
  state: TableState
  params: SearchParams
  basePath: string
  density: Density
  shown?: readonly string[]
}

type Props<Row extends object> = RecordTableProps<Row> & {
  columns: Columns<Row>
  rowId: (row: Row) => string
  rowHref?: (row: Row) => string
  bulk?: DataTableProps<Row>['bulk']
  /** How the first row comes. */
  first?: string
} & Pick<RecordTableSpec<Row>, 'caption' | 'noun'>

/** A table of records, with the same empty state everywhere. */
export const RecordTable = <Row extends object>(props: Props<Row>) => {
  const { query, filters } = props.state
  const narrowed = query !== '' || Object.keys(filters).length > 0
  return (
    <DataTable
      {...props}
      empty={
        <EmptyState title={narrowed ? 'Aucun résultat' : 'Rien pour l’instant'}>
          {narrowed
            ? 'Essayez un autre mot, ou affichez tout.'
            : (props.first ?? 'Ces fiches paraîtront ici dès la première saisie ou le premier import.')}
        </EmptyState>
      }
    />
  )
}
