/** What a page receives as `await searchParams`. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

/** The state of a table as its address says it, already checked: safe to give to a query. */
export type TableState = {
  sort: { id: string; desc: boolean }
  /** Starts at 1. */
  page: number
  pageSize: number
  query: string
  sortable: readonly string[]
  /** Other parameters of the address that narrow the list, when they say something. */
  filters: Readonly<Record<string, string>>
}

export type TableSpec = {
  /** Columns the server knows how to sort by; the first one is the order by default. */
  sortable: readonly [string, ...string[]]
  /** « nom », or « -date » for the other way round. */
  defaultSort?: string
  pageSize?: number
  filters?: readonly string[]
}

export const first = (value: string | readonly string[] | undefined): string =>
  (typeof value === 'string' ? value : value?.[0]) ?? ''

const readSort = (text: string, sortable: readonly string[]): TableState['sort'] | null => {
  const desc = text.startsWith('-')
  const id = desc ? text.slice(1) : text
  return sortable.includes(id) ? { id, desc } : null
}

/** Reads « tri », « page » and « q »; anything else than what the spec allows falls back to the default. */
export const readTableState = (params: SearchParams, spec: TableSpec): TableState => {
  const fallback = readSort(spec.defaultSort ?? '', spec.sortable) ?? { id: spec.sortable[0], desc: false }
  const page = Number(first(params.page))
  return {
    sort: readSort(first(params.tri), spec.sortable) ?? fallback,
    page: Number.isSafeInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
    pageSize: spec.pageSize ?? 50,
    query: first(params.q).trim().slice(0, 200),
    sortable: spec.sortable,
    filters: Object.fromEntries(
      (spec.filters ?? [])
        .map(name => [name, first(params[name]).slice(0, 100)])
        .filter(([, value]) => value),
    ),
  }
}

/** The same address with some parameters changed; `null` or empty removes one. Any change but of page returns to page 1. */
export const tableHref = (
  basePath: string,
  params: SearchParams,
  changes: Readonly<Record<string, string | null>>,
): string => {
  const next = new URLSearchParams()
  for (const [key, value] of Object.entries(params)) {
    if (key in changes || (key === 'page' && !('page' in changes))) continue
    for (const item of typeof value === 'string' ? [value] : (value ?? [])) next.append(key, item)
  }
  for (const [key, value] of Object.entries(changes)) if (value) next.set(key, value)
  const query = next.toString()
  return query ? `${basePath}?${query}` : basePath
}

/** Pressing a heading sorts by it, pressing it again turns it over. */
export const sortHref = (basePath: string, params: SearchParams, state: TableState, id: string): string =>
  tableHref(basePath, params, { tri: state.sort.id === id && !state.sort.desc ? `-${id}` : id })
