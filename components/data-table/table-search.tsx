import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { first, type SearchParams, type TableState, tableHref } from '@/components/data-table/table-state'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { controlStyle } from '@/components/ui/control-style'
import { LinkButton } from '@/components/ui/link-button'

export type TableFilter = {
  /** The parameter in the address. */
  name: string
  label: string
  /** Label of « no filter »: « Tous les statuts ». */
  all: string
  options: readonly { value: string; label: string }[]
}

export type TableSearchProps = {
  state: TableState
  basePath: string
  params: SearchParams
  /** « Chercher un canton ou une commune ». */
  label: string
  filters?: readonly TableFilter[]
  /** What else is done with the list: columns, export. */
  children?: ReactNode
}

/** A new search keeps the order, the columns and the view. */
const kept = ['tri', 'colonnes', 'vue'] as const

const noFilters: readonly TableFilter[] = []

/** An ordinary form with GET: the filters are the address, to be shared and kept. */
export function TableSearch({
  state,
  basePath,
  params,
  label,
  filters = noFilters,
  children,
}: TableSearchProps) {
  const names = ['q', ...filters.map(filter => filter.name)]
  const active = names.some(name => first(params[name]) !== '')
  const cleared = tableHref(basePath, params, Object.fromEntries(names.map(name => [name, null])))
  return (
    <search>
      <form method="get" action={basePath} className="flex flex-wrap items-end gap-2 pb-4">
        {kept.map(name =>
          first(params[name]) ? (
            <input key={name} type="hidden" name={name} value={first(params[name])} />
          ) : null,
        )}
        <label className="min-w-52 grow basis-52 text-sm md:max-w-96">
          <span className="text-ink-soft">{label}</span>
          <input
            key={state.query}
            type="search"
            name="q"
            defaultValue={state.query}
            className={controlStyle}
          />
        </label>
        {filters.map(filter => (
          <label key={filter.name} className="min-w-40 text-sm max-md:grow md:max-w-56">
            <span className="text-ink-soft">{filter.label}</span>
            <select
              key={first(params[filter.name])}
              name={filter.name}
              defaultValue={first(params[filter.name])}
              className={cn(controlStyle, 'h-9 max-md:h-11')}
            >
              <option value="">{filter.all}</option>
              {filter.options.map(option => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <Button type="submit" icon={<Search aria-hidden="true" />}>
          Filtrer
        </Button>
        {active ? (
          <LinkButton href={cleared} variant="quiet">
            Tout afficher
          </LinkButton>
        ) : null}
        {children ? <div className="flex flex-wrap items-center gap-1 md:ml-auto">{children}</div> : null}
      </form>
    </search>
  )
}
