import { cookies } from 'next/headers'
import { columnsCookie } from '@/components/data-table/columns-cookie'
import { densityCookie, readDensity } from '@/components/data-table/density'
import { first, readTableState, type SearchParams, type TableSpec } from '@/components/data-table/table-state'
import { readColumns } from '@/lib/domain/record/table/columns'
import type { RecordTableSpec } from '@/lib/domain/record/table/spec'

/** The state of a page of records: what its address asks, and how this person likes to see it. */
export const readPage = async <Row>(
  searchParams: Promise<SearchParams>,
  spec: TableSpec | RecordTableSpec<Row>,
) => {
  const params = await searchParams
  const kept = await cookies()
  const columns =
    'columns' in spec
      ? readColumns(
          spec,
          first(params.colonnes) || kept.get(columnsCookie(spec.key))?.value.replaceAll('.', ','),
        )
      : undefined
  return {
    params,
    state: readTableState(params, spec),
    density: readDensity(kept.get(densityCookie)?.value),
    shown: columns,
  }
}
