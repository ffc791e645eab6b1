'use client'

import { type RowSelectionState, useTable } from '@tanstack/react-table'
import { type ReactNode, useMemo, useState } from 'react'
import { Bulk, type BulkAction } from '@/components/data-table/bulk'
import { type Columns, features } from '@/components/data-table/columns'
import { type Density, densityCookie } from '@/components/data-table/density'
import { moveInRows } from '@/components/data-table/row-keys'
import { SortLinks } from '@/components/data-table/sort-links'
import { TableBody } from '@/components/data-table/table-body'
import { TableFooter } from '@/components/data-table/table-footer'
import { TableHead } from '@/components/data-table/table-head'
import type { SearchParams, TableState } from '@/components/data-table/table-state'

export type DataTableProps<Row extends object> = {
  /** Says what the table lists; read aloud, and shown when `captionShown`. */
  caption: string
  captionShown?: boolean
  columns: Columns<Row>
  rows: readonly Row[]
  rowId: (row: Row) => string
  rowHref?: (row: Row) => string
  state: TableState
  /** How many rows there are in all pages. */
  total: number
  /** The address of the page, without its parameters. */
  basePath: string
  params: SearchParams
  /** What is counted: ['bilan', 'bilans']. */
  noun: readonly [one: string, many: string]
  /** Shown instead of the table when there is no row: an EmptyState. */
  empty: ReactNode
  density?: Density
  /** Columns shown, in their order; all of them when it is not said. */
  shown?: readonly string[]
  /** What can be done to several rows at once; rows that may not be ticked are not in `selectable`. */
  bulk?: { selectable: readonly string[]; actions: readonly BulkAction[]; nameOf: (row: Row) => string }
}

/** The one way to make a table. Order and pages are links: it works before its script has arrived. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const {
    caption,
    captionShown = false,
    columns,
    rows,
    rowId,
    rowHref,
    state,
    total,
    empty,
    shown,
    bulk,
  } = props
  const [density, setDensity] = useState(props.density ?? 'normale')
  const [rowSelection, setRowSelection] = useState<RowSelectionState>({})
  const chosen = useMemo(
    () => (shown ? shown.flatMap(id => columns.filter(column => column.id === id)) : columns),
    [shown, columns],
  )
  const selectable = useMemo(() => new Set(bulk?.selectable), [bulk?.selectable])
  const table = useTable({
    features,
    columns: chosen,
    data: rows,
    getRowId: rowId,
    manualSorting: true,
    state: { sorting: [state.sort], rowSelection },
    enableRowSelection: row => selectable.has(row.id),
    onRowSelectionChange: setRowSelection,
  })
  const selection = bulk && bulk.selectable.length > 0 ? bulk : null
  // What was ticked on another page, or under another filter, is not acted upon unseen.
  const ticked = rows.map(rowId).filter(id => rowSelection[id])
  const panel = bulk ? (
    <Bulk ids={ticked} noun={props.noun} actions={bulk.actions} onClear={() => setRowSelection({})} />
  ) : null
  const chooseDensity = (chosen: Density) => {
    setDensity(chosen)
    document.cookie = `${densityCookie}=${chosen}; path=/; max-age=31536000; samesite=lax`
  }
  return (
    <div>
      {total > 0 && <SortLinks table={table} {...props} />}
      {total > 0 && (
        <div
          role="presentation"
          onKeyDown={moveInRows}
          className="max-lg:overflow-x-auto max-md:overflow-visible"
        >
          <table className="w-full border-collapse text-left text-sm max-md:block max-md:text-base">
            <caption
              className={captionShown ? 'pb-2 text-left text-base font-semibold max-md:block' : 'sr-only'}
            >
              {caption}
            </caption>
            <TableHead table={table} {...props} selection={selection !== null} />
            <TableBody
              table={table}
              rowHref={rowHref}
              density={density}
              nameOf={selection ? selection.nameOf : null}
            />
          </table>
        </div>
      )}
      {/* Always at the same place: what became of each row stays in sight when the last one leaves the list. */}
      {panel}
      {total > 0 ? <TableFooter {...props} density={density} onDensity={chooseDensity} /> : empty}
    </div>
  )
}
