'use client'

import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { Density } from '@/components/data-table/density'
import { DensityChoice } from '@/components/data-table/density-choice'
import { type SearchParams, type TableState, tableHref } from '@/components/data-table/table-state'
import { LinkButton } from '@/components/ui/link-button'

export type TableFooterProps = {
  state: TableState
  total: number
  basePath: string
  params: SearchParams
  noun: readonly [one: string, many: string]
  density: Density
  onDensity: (density: Density) => void
}

const count = new Intl.NumberFormat('fr-FR')

/** How many there are, which ones are shown, how tightly. */
export function TableFooter(props: TableFooterProps) {
  const { state, total, basePath, params, noun, density, onDensity } = props
  const pages = Math.max(1, Math.ceil(total / state.pageSize))
  const from = (state.page - 1) * state.pageSize + 1
  const to = Math.min(total, state.page * state.pageSize)
  const page = (number: number) => tableHref(basePath, params, { page: number === 1 ? null : String(number) })
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-3 text-sm text-ink-soft">
      <p className="tabular grow">
        {pages === 1 ? null : `${count.format(from)}–${count.format(to)} sur `}
        {count.format(total)} {total < 2 ? noun[0] : noun[1]}
      </p>
      {pages === 1 ? null : (
        <nav aria-label="Pages" className="flex items-center gap-2">
          {state.page > 1 ? (
            <LinkButton href={page(state.page - 1)} size="small" icon={<ChevronLeft aria-hidden="true" />}>
              Précédente
            </LinkButton>
          ) : null}
          <span className="tabular">
            Page {state.page} sur {pages}
          </span>
          {state.page < pages ? (
            <LinkButton href={page(state.page + 1)} size="small">
              Suivante <ChevronRight aria-hidden="true" />
            </LinkButton>
          ) : null}
        </nav>
      )}
      <div className="max-md:hidden">
        <DensityChoice density={density} onDensity={onDensity} />
      </div>
    </div>
  )
}
