import { ChevronDown } from 'lucide-react'
import type { TableHeadProps } from '@/components/data-table/table-head'
import { sortHref } from '@/components/data-table/table-state'
import { AppLink } from '@/components/ui/app-link'

/** On a phone the headings are gone: the order is chosen here. */
export function SortLinks<Row extends object>({ table, state, basePath, params }: TableHeadProps<Row>) {
  const columns = table
    .getAllLeafColumns()
    .filter(column => state.sortable.includes(column.id) && typeof column.columnDef.header === 'string')
  const current = columns.find(column => column.id === state.sort.id)
  if (columns.length === 0) return null
  return (
    <details className="border-b border-ink md:hidden">
      <summary className="flex min-h-11 items-center gap-2 text-ink-soft">
        Trié par
        <span className="font-semibold text-ink">{String(current?.columnDef.header ?? state.sort.id)}</span>
        {state.sort.desc ? '(décroissant)' : '(croissant)'}
        <ChevronDown aria-hidden="true" className="ml-auto size-4" />
      </summary>
      <ul className="pb-2">
        {columns.map(column => (
          <li key={column.id}>
            <AppLink
              href={sortHref(basePath, params, state, column.id)}
              keepScroll
              className="flex min-h-11 items-center text-link"
            >
              {String(column.columnDef.header)}
            </AppLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
