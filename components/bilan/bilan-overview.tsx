import { cookies } from 'next/headers'
import { BilanMap } from '@/components/bilan/bilan-map'
import { BilanTable } from '@/components/bilan/bilan-table'
import { densityCookie, readDensity } from '@/components/data-table/density'
import { TableSearch } from '@/components/data-table/table-search'
import { first, readTableState, type SearchParams } from '@/components/data-table/table-state'
import { StatusLegend } from '@/components/territory/status-legend'
import { arrangeBilans, bilanSorts, collectionsOf } from '@/lib/domain/edition/arrange-bilans'
import type { BilanRow } from '@/lib/domain/edition/bilan-row'
import { type Status, statuses, statusLabels } from '@/lib/domain/edition/status'

type Props = { rows: BilanRow[]; params: SearchParams; basePath: string }

/** One collection at a glance: the tile map, and beside it the table of the same selection. */
export const BilanOverview = async ({ rows: all, params, basePath }: Props) => {
  const state = readTableState(params, { sortable: [...bilanSorts], pageSize: 200 })
  const status = first(params.etape)
  const [main, ...others] = collectionsOf(all)
  const chosen = others.find(({ slug }) => slug === first(params.collection)) ?? main
  const rows = all.filter(row => row.collection.slug === chosen?.slug)
  const shown = arrangeBilans(rows, { sort: state.sort, query: state.query, status })
  const present = statuses.filter(known => rows.some(row => row.status === known))
  return (
    <div className="grid items-start gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,30rem)_minmax(0,1fr)]">
      <div className="grid gap-4 xl:sticky xl:top-6">
        <BilanMap rows={shown} />
        <StatusLegend counts={countByStatus(shown)} late={shown.filter(row => row.late).length} />
      </div>
      <div>
        <TableSearch
          state={state}
          params={params}
          basePath={basePath}
          label="Chercher un territoire"
          filters={[
            ...(main && others.length > 0
              ? [
                  {
                    name: 'collection',
                    label: 'Collection',
                    all: main.title,
                    options: others.map(({ slug, title }) => ({ value: slug, label: title })),
                  },
                ]
              : []),
            {
              name: 'etape',
              label: 'Étape',
              all: 'Toutes les étapes',
              options: present.map(value => ({ value, label: statusLabels[value] })),
            },
          ]}
        />
        <BilanTable
          rows={shown}
          state={state}
          params={params}
          basePath={basePath}
          density={readDensity((await cookies()).get(densityCookie)?.value)}
        />
      </div>
    </div>
  )
}

const countByStatus = (rows: BilanRow[]): Partial<Record<Status, number>> =>
  Object.fromEntries(statuses.map(status => [status, rows.filter(row => row.status === status).length]))
