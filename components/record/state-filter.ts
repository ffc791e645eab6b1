import type { TableFilter } from '@/components/data-table/table-search'

/** In use, or archived: nothing is ever deleted. */
export const stateFilter: TableFilter = {
  name: 'etat',
  label: 'État',
  all: 'En service',
  options: [{ value: 'archives', label: 'Archivés' }],
}
