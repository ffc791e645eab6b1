'use client'

import type { Columns } from '@/components/data-table/columns'
import { DataTable } from '@/components/data-table/data-table'
import type { Density } from '@/components/data-table/density'
import type { SearchParams, TableState } from '@/components/data-table/table-state'
import { EmptyState } from '@/components/feedback/empty-state'

/** What a page of records gives to its table. */
export type RecordTableProps<Row extends object> = {
  rows: readonly Row[]
  total: number
  state: TableState
  params: SearchParams
  basePath: string
  density: Density
}

type Props<Row extends object> = RecordTableProps<Row> & {
  caption: string
  columns: Columns<Row>
  rowId: (row: Row) => string
  rowHref?: (row: Row) => string
  noun: readonly [string, string]
}

/** A table of records, with the same empty state everywhere. */
export const RecordTable = <Row extends object>(props: Props<Row>) => (
  <DataTable
    {...props}
    empty={
      <EmptyState title={props.state.query ? 'Aucun résultat' : 'Rien pour l’instant'}>
        {props.state.query
          ? 'Essayez un autre mot, ou effacez la recherche.'
          : 'Ces fiches paraîtront ici dès la première saisie ou le premier import.'}
      </EmptyState>
    }
  />
)
