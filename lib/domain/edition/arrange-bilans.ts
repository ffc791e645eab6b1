import type { BilanRow } from './bilan-row'
import { statuses } from './status'

const french = new Intl.Collator('fr', { numeric: true })
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const orders: Record<string, (a: BilanRow, b: BilanRow) => number> = {
  territoire: (a, b) => french.compare(a.territory.name, b.territory.name),
  etape: (a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status),
  depuis: (a, b) => a.statusSince.localeCompare(b.statusSince),
  echeance: (a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'),
  edition: (a, b) => a.number - b.number,
}

export const bilanSorts = ['territoire', 'etape', 'depuis', 'echeance', 'edition'] as const

type CollectionName = BilanRow['collection']

/** The collections of these rows, the one with most bilans first; among equals, in the order of the rows. */
export const collectionsOf = (rows: readonly BilanRow[]): CollectionName[] => {
  const counted = new Map<string, { collection: CollectionName; count: number }>()
  for (const { collection } of rows) {
    const known = counted.get(collection.slug) ?? { collection, count: 0 }
    counted.set(collection.slug, { collection, count: known.count + 1 })
  }
  return [...counted.values()].toSorted((a, b) => b.count - a.count).map(({ collection }) => collection)
}

export type Arrangement = { sort: { id: string; desc: boolean }; query: string; status: string }

/** The rows of a collection as asked: there is one per territory, so this is done here and not in the database. */
export const arrangeBilans = (
  rows: readonly BilanRow[],
  { sort, query, status }: Arrangement,
): BilanRow[] => {
  const order = orders[sort.id] ?? orders.territoire
  const kept = rows.filter(
    row => (status === '' || row.status === status) && plain(row.territory.name).includes(plain(query)),
  )
  const sorted = order ? kept.toSorted(order) : kept
  return sort.desc ? sorted.reverse() : sorted
}
