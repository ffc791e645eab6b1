'use client'

import type { ReactTable } from '@tanstack/react-table'
import type { features } from '@/components/data-table/columns'
import type { Density } from '@/components/data-table/density'
import { SelectBox } from '@/components/data-table/select-box'
import { AppLink } from '@/components/ui/app-link'
import { cn } from '@/components/ui/cn'

const spacing: Record<Density, string> = {
  serree: 'md:[&>tr>td]:py-1',
  normale: 'md:[&>tr>td]:py-2',
  aeree: 'md:[&>tr>td]:py-3.5',
}

/**
 * What rows and cells share is said once, here: fifty rows of repeated classes weigh more than what they show. On a
 * phone a row is a card, each cell being named by its heading.
 */
const look = [
  'max-md:block',
  '[&>tr]:relative [&>tr]:border-b [&>tr]:border-line',
  'max-md:[&>tr]:flex max-md:[&>tr]:flex-col max-md:[&>tr]:gap-0.5 max-md:[&>tr]:py-3',
  '[&>tr:has(a[data-row]:focus-visible)]:bg-accent-wash [&>tr:has(a[data-row]:hover)]:bg-accent-wash',
  '[&>tr:has(input[data-select]:checked)]:bg-accent-wash',
  '[&>tr>td]:align-baseline md:[&>tr>td]:pr-4 md:[&>tr>td:last-child]:pr-0 md:[&>tr>td:first-child]:pl-2',
  'max-md:[&>tr>td]:flex max-md:[&>tr>td]:justify-between max-md:[&>tr>td]:gap-4',
  'max-md:[&>tr>td[data-label]]:before:text-ink-soft max-md:[&>tr>td[data-label]]:before:content-[attr(data-label)]',
  '[&_a[data-row]]:after:absolute [&_a[data-row]]:after:inset-0 [&_a[data-row]:hover]:underline [&_a[data-row]:hover]:decoration-1 [&_a[data-row]:hover]:underline-offset-4',
].join(' ')

export type TableBodyProps<Row extends object> = {
  table: ReactTable<typeof features, Row>
  rowHref?: (row: Row) => string
  density: Density
  /** Rows can be ticked; says how a row is called. */
  nameOf: ((row: Row) => string) | null
}

export function TableBody<Row extends object>({ table, rowHref, density, nameOf }: TableBodyProps<Row>) {
  const columns = table.getAllLeafColumns().map(column => {
    const { align, primary, wideOnly, tight } = column.columnDef.meta ?? {}
    const { header } = column.columnDef
    const name = cn(
      align === 'end' && 'md:text-right tabular whitespace-nowrap',
      tight && 'md:w-px whitespace-nowrap',
      wideOnly && 'max-md:hidden!',
      primary && 'font-semibold max-md:order-first max-md:text-base',
      primary && nameOf && 'max-md:pr-12',
    )
    return {
      id: column.id,
      primary,
      className: name === '' ? undefined : name,
      label: primary || typeof header !== 'string' ? undefined : header,
    }
  })
  const byId = new Map(columns.map(column => [column.id, column]))
  return (
    <tbody className={cn(look, spacing[density])}>
      {table.getRowModel().rows.map(row => (
        <tr key={row.id}>
          {nameOf ? (
            <td className="w-px align-middle! max-md:absolute max-md:top-1 max-md:right-0 max-md:w-11">
              {row.getCanSelect() ? (
                <SelectBox
                  label={`Cocher ${nameOf(row.original)}`}
                  checked={row.getIsSelected()}
                  onToggle={row.getToggleSelectedHandler()}
                />
              ) : null}
            </td>
          ) : null}
          {row.getAllCells().map(cell => {
            const column = byId.get(cell.column.id)
            const content = <table.FlexRender cell={cell} />
            return (
              <td key={cell.id} className={column?.className} data-label={column?.label}>
                {column?.primary && rowHref ? (
                  <AppLink href={rowHref(row.original)} data-row="">
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
  )
}
