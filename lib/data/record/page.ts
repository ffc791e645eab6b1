/** A page of a table, as its address asks: sorted, filtered and cut by the database. */
export type PageAsked = { query: string; sort: { id: string; desc: boolean }; page: number; pageSize: number }

export const slice = ({ page, pageSize }: PageAsked) => ({ skip: (page - 1) * pageSize, take: pageSize })

export const direction = ({ sort }: PageAsked): 'asc' | 'desc' => (sort.desc ? 'desc' : 'asc')

export const containing = (query: string) => ({ contains: query, mode: 'insensitive' as const })
