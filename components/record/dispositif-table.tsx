'use client'

import { columnsOf } from '@/components/data-table/columns'
import { RecordTable, type RecordTableProps } from '@/components/record/record-table'
import type { DispositifRow } from '@/lib/loaders/record/lists'

const column = columnsOf<DispositifRow>()
const columns = column.columns([
  column.accessor('name', { id: 'nom', header: 'Dispositif', meta: { primary: true } }),
  column.accessor('acronym', {
    id: 'sigle',
    header: 'Sigle',
    cell: ({ getValue }) => getValue() ?? '–',
    meta: { tight: true },
  }),
  column.accessor('ambition', {
    id: 'ambition',
    header: 'Ambition',
    cell: ({ getValue }) => getValue() ?? 'À compléter',
  }),
  column.accessor('pacte', {
    id: 'pacte',
    header: 'Pacte',
    cell: ({ getValue }) => getValue() ?? '–',
    meta: { wideOnly: true },
  }),
  column.accessor('indicators', { id: 'indicateurs', header: 'Indicateurs', meta: { align: 'end' } }),
])

export const DispositifTable = (props: RecordTableProps<DispositifRow>) => (
  <RecordTable
    {...props}
    caption="Dispositifs"
    columns={columns}
    rowId={row => row.code}
    rowHref={row => `/atelier/dispositifs/${row.code}`}
    noun={['dispositif', 'dispositifs']}
  />
)
