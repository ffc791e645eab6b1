'use client'

import { useTable } from '@tanstack/react-table'
import { type ReactNode, useState } from 'react'
import { type Columns, features } from '@/components/data-table/columns'
import { type Density, densityCookie } from '@/components/data-table/density'
import { moveInRows } from '@/components/data-table/row-keys'
import { SortLinks } from '@/components/data-table/sort-links'
import { TableFooter } from '@/components/data-table/table-footer'
import { TableHead } from '@/components/data-table/table-head'
import type { SearchParams, TableState } from '@/components/data-table/table-state'
import { AppLink } from '@/components/ui/app-link'
import { cn } from '@/components/ui/cn'

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
}

const spacing: Record<Density, string> = { serree: 'py-1', normale: 'py-2', aeree: 'py-3.5' }

/** The one way to make a table. Order and pages are links: it works before its script has arrived. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { caption, captionShown = false, columns, rows, rowId, rowHref, state, total, empty } = props
  const [density, setDensity] = useState(props.density ?? 'normale')
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: rowId,
    manualSorting: true,
    state: { sorting: [state.sort] },
  })
  if (total === 0) return empty

  const chooseDensity = (chosen: Density) => {
    setDensity(chosen)
    document.cookie = `${densityCookie}=${chosen}; path=/; max-age=31536000; samesite=lax`
  }
  return (
    <div>
      <SortLinks table={table} {...props} />
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
          <TableHead table={table} {...props} />
          <tbody className="max-md:block">
            {table.getRowModel().rows.map(row => (
              <tr
                key={row.id}
                className="relative border-b border-line max-md:flex max-md:flex-col max-md:gap-0.5 max-md:py-3 has-[a[data-row]:focus-visible]:bg-accent-wash has-[a[data-row]:hover]:bg-accent-wash"
              >
                {row.getAllCells().map(cell => {
                  const look = cell.column.columnDef.meta ?? {}
                  const content = <table.FlexRender cell={cell} />
                  const title = cell.column.columnDef.header
                  return (
                    <td
                      key={cell.id}
                      className={cn(
                        spacing[density],
                        'pr-4 align-baseline last:pr-0 md:first:pl-2 max-md:flex max-md:justify-between max-md:gap-4 max-md:py-0 max-md:pr-0',
                        look.align === 'end' && 'md:text-right tabular whitespace-nowrap',
                        look.tight && 'md:w-px whitespace-nowrap',
                        look.wideOnly && 'max-md:hidden',
                        look.primary && 'font-semibold max-md:order-first max-md:text-base',
                      )}
                    >
                      {look.primary || typeof title !== 'string' ? null : (
                        <span aria-hidden="true" className="text-ink-soft md:hidden">
                          {title}
                        </span>
                      )}
                      {look.primary && rowHref ? (
                        <AppLink
                          href={rowHref(row.original)}
                          data-row=""
                          className="after:absolute after:inset-0 hover:underline hover:decoration-1 hover:underline-offset-4"
                        >
                          {content}
                        </AppLink>
                      ) : (
                        <span>{content}</span>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TableFooter {...props} density={density} onDensity={chooseDensity} />
    </div>
  )
}
