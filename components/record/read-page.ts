import { cookies } from 'next/headers'
import { densityCookie, readDensity } from '@/components/data-table/density'
import { readTableState, type SearchParams, type TableSpec } from '@/components/data-table/table-state'

/** The state of a page of records: what its address asks, and the density this person chose. */
export const readPage = async (searchParams: Promise<SearchParams>, spec: TableSpec) => {
  const params = await searchParams
  return {
    params,
    state: readTableState(params, spec),
    density: readDensity((await cookies()).get(densityCookie)?.value),
  }
}
