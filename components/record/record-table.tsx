'use client'

import type { Columns } from '@/components/data-table/columns'
import { DataTable, type DataTableProps } from '@/components/data-table/data-table'
import type { Density } from '@/components/data-table/density'
import { type SearchParams, type TableState, tableHref } from '@/components/data-table/table-state'
import { EmptyState } from '@/components/feedback/empty-state'
import { stateFilter } from '@/components/record/state-filter'
import { LinkButton } from '@/components/ui/link-button'
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
  const names = Object.keys(filters)
  const narrowed = query !== '' || names.length > 0
  const byState = query === '' && names.every(name => name === stateFilter.name)
  const cleared = Object.fromEntries(['q', ...names].map(name => [name, null]))
  return (
    <DataTable
      {...props}
      empty={
        narrowed ? (
          <EmptyState
            title={byState ? 'Rien dans cet état' : 'Aucun résultat'}
            action={
              <LinkButton href={tableHref(props.basePath, props.params, cleared)}>Tout afficher</LinkButton>
            }
          >
            {query === '' ? null : 'Essayez un autre mot, ou affichez tout.'}
          </EmptyState>
        ) : (
          <EmptyState title="Rien pour l’instant">
            {props.first ?? 'Ces fiches paraîtront ici dès la première saisie ou le premier import.'}
          </EmptyState>
        )
      }
    />
  )
}
