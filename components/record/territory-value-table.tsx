'use client'

import { columnsOf } from '@/components/data-table/columns'
import { RecordTable, type RecordTableProps } from '@/components/record/record-table'
import { Badge } from '@/components/ui/badge'
import { precisionLabels, valueStatusLabels } from '@/lib/domain/indicator/value-words'
import type { TerritoryValueRow } from '@/lib/loaders/record/territory'

const column = columnsOf<TerritoryValueRow>()
const columns = column.columns([
  column.accessor('indicator', { id: 'indicateur', header: 'Indicateur', meta: { primary: true } }),
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

export const TerritoryValueTable = (props: RecordTableProps<TerritoryValueRow>) => (
  <RecordTable
    {...props}
    shown={undefined}
    caption="Valeurs du territoire"
    columns={columns}
    rowId={row => row.id}
    rowHref={row => `/atelier/indicateurs/${row.code}/valeurs/${row.id}`}
    noun={['valeur', 'valeurs']}
  />
)
