import type { ReactTable } from '@tanstack/react-table'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { features } from '@/components/data-table/columns'
import { SelectBox } from '@/components/data-table/select-box'
import { type SearchParams, sortHref, type TableState } from '@/components/data-table/table-state'
import { AppLink } from '@/components/ui/app-link'
import { cn } from '@/components/ui/cn'

export type TableHeadProps<Row extends object> = {
  table: ReactTable<typeof features, Row>
  state: TableState
  basePath: string
  params: SearchParams
  /** Rows can be ticked. */
  selection?: boolean
}

/** Headings stay in sight; those the server can sort by are links. */
export function TableHead<Row extends object>({
  table,
  state,
  basePath,
  params,
  selection = false,
}: TableHeadProps<Row>) {
  return (
    <thead className="max-md:sr-only">
      {table.getHeaderGroups().map(group => (
        <tr key={group.id}>
          {selection ? (
            <th
              scope="col"
              className="sticky top-0 z-10 w-px border-b border-ink bg-paper py-2 pr-2 align-bottom"
            >
              <SelectBox
                label="Cocher toutes les lignes de la page"
                checked={table.getIsAllPageRowsSelected()}
                mixed={table.getIsSomePageRowsSelected()}
                onToggle={() => table.toggleAllPageRowsSelected()}
              />
            </th>
          ) : null}
          {group.headers.map(header => {
            const { column } = header
            const sorted = column.getIsSorted()
            const heading = header.isPlaceholder ? null : <table.FlexRender header={header} />
            const look = column.columnDef.meta ?? {}
            return (
              <th
                key={header.id}
                scope="col"
                aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined}
                className={cn(
                  'sticky top-0 z-10 border-b border-ink bg-paper py-2 pr-4 align-bottom font-semibold whitespace-nowrap text-ink-soft last:pr-0 md:first:pl-2',
                  look.align === 'end' && 'text-right',
                  look.tight && 'w-px',
                )}
              >
                {state.sortable.includes(column.id) ? (
                  <AppLink
                    href={sortHref(basePath, params, state, column.id)}
                    keepScroll
                    className={cn(
                      'inline-flex items-center gap-1 hover:text-ink hover:underline hover:underline-offset-4',
                      sorted && 'text-ink',
                    )}
                  >
                    {heading}
                    {sorted === 'asc' ? <ArrowUp aria-hidden="true" className="size-3.5" /> : null}
                    {sorted === 'desc' ? <ArrowDown aria-hidden="true" className="size-3.5" /> : null}
                  </AppLink>
                ) : (
                  heading
                )}
              </th>
            )
          })}
        </tr>
      ))}
    </thead>
  )
}
