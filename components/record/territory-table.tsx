'use client'

import { columnsOf } from '@/components/data-table/columns'
import { RecordTable, type RecordTableProps } from '@/components/record/record-table'
import { decimal } from '@/lib/domain/figure/decimal'
import { printNumber } from '@/lib/domain/figure/number'
import type { TerritoryRow } from '@/lib/loaders/record/lists'

const column = columnsOf<TerritoryRow>()
const columns = column.columns([
  column.accessor('name', { id: 'nom', header: 'Nom', meta: { primary: true } }),
  column.accessor('code', { id: 'code', header: 'Code', meta: { tight: true } }),
  column.accessor(row => row.cantons.join(', '), {
    id: 'cantons',
    header: 'Canton',
    cell: ({ getValue }) => getValue() || '–',
  }),
  column.accessor('epci', {
    id: 'epci',
    header: 'Intercommunalité',
    cell: ({ getValue }) => getValue() ?? '–',
    meta: { wideOnly: true },
  }),
  column.accessor(row => row.variants.join(', '), {
    id: 'variantes',
    header: 'Autres noms',
    cell: ({ getValue }) => getValue() || '–',
    meta: { wideOnly: true },
  }),
  column.accessor('communes', { id: 'communes', header: 'Communes', meta: { align: 'end', wideOnly: true } }),
  column.accessor('population', {
    id: 'population',
    header: 'Habitants',
    cell: ({ getValue }) => populationOf(getValue()),
    meta: { align: 'end' },
  }),
])

const populationOf = (count: number | null): string => (count === null ? '–' : printNumber(decimal(count)))

export const TerritoryTable = (props: RecordTableProps<TerritoryRow>) => (
  <RecordTable
    {...props}
    caption="Territoires"
    columns={columns}
    rowId={row => row.id}
    noun={['territoire', 'territoires']}
  />
)
