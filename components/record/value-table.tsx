'use client'

import { columnsOf } from '@/components/data-table/columns'
import { RecordTable, type RecordTableProps } from '@/components/record/record-table'
import { Badge } from '@/components/ui/badge'
import { precisionLabels, valueStatusLabels } from '@/lib/domain/indicator/correction'
import type { ValueRow } from '@/lib/loaders/record/values'

const column = columnsOf<ValueRow>()
const columns = column.columns([
  column.accessor('territory', { id: 'territoire', header: 'Territoire', meta: { primary: true } }),
  column.accessor('period', { id: 'periode', header: 'Période' }),
  column.accessor('printed', { id: 'valeur', header: 'Valeur', meta: { align: 'end' } }),
  column.accessor('precision', {
    id: 'precision',
    header: 'Précision',
    cell: ({ getValue }) => precisionLabels[getValue()],
    meta: { wideOnly: true },
  }),
  column.accessor('status', {
    id: 'etat',
    header: 'État',
    cell: ({ getValue }) => valueStatusLabels[getValue()],
    meta: { wideOnly: true },
  }),
  column.accessor('source', {
    id: 'source',
    header: 'Source',
    cell: ({ row }) =>
      row.original.fictitious ? <Badge>démonstration</Badge> : (row.original.source ?? 'À compléter'),
  }),
])

export const ValueTable = (props: RecordTableProps<ValueRow> & { code: string }) => (
  <RecordTable
    {...props}
    caption="Valeurs"
    columns={columns}
    rowId={row => row.id}
    rowHref={row => `/atelier/indicateurs/${props.code}/valeurs/${row.id}`}
    noun={['valeur', 'valeurs']}
  />
)
