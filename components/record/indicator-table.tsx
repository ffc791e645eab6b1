'use client'

import { columnsOf } from '@/components/data-table/columns'
import { RecordTable, type RecordTableProps } from '@/components/record/record-table'
import type { IndicatorRow } from '@/lib/loaders/record/lists'

const column = columnsOf<IndicatorRow>()
const columns = column.columns([
  column.accessor('labelMany', { id: 'nom', header: 'Indicateur', meta: { primary: true } }),
  column.accessor('unit', {
    id: 'unite',
    header: 'Unité',
    cell: ({ getValue }) => getValue() ?? '–',
    meta: { tight: true },
  }),
  column.accessor('dispositif', {
    id: 'dispositif',
    header: 'Dispositif',
    cell: ({ getValue }) => getValue() ?? '–',
  }),
  column.accessor('service', {
    id: 'service',
    header: 'Service',
    cell: ({ getValue }) => getValue() ?? 'À compléter',
  }),
  column.accessor('values', { id: 'valeurs', header: 'Valeurs', meta: { align: 'end' } }),
])

export const IndicatorTable = (props: RecordTableProps<IndicatorRow>) => (
  <RecordTable
    {...props}
    caption="Indicateurs"
    columns={columns}
    rowId={row => row.code}
    rowHref={row => `/atelier/indicateurs/${row.code}`}
    noun={['indicateur', 'indicateurs']}
  />
)
