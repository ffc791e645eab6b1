'use client'

import { columnsOf } from '@/components/data-table/columns'
import { DateTime } from '@/components/feedback/date-time'
import { RecordTable, type RecordTableProps } from '@/components/record/record-table'
import { Badge, type Tone } from '@/components/ui/badge'
import { type ImportStatus, importStatusLabels } from '@/lib/domain/import/status'
import type { ImportRow } from '@/lib/loaders/import/imports'

const tones: Record<ImportStatus, Tone> = {
  reading: 'neutral',
  ready: 'accent',
  applied: 'good',
  undone: 'warn',
  cancelled: 'neutral',
  failed: 'danger',
}

const column = columnsOf<ImportRow>()
const columns = column.columns([
  column.accessor('fileName', { id: 'fichier', header: 'Fichier', meta: { primary: true } }),
  column.accessor('status', {
    id: 'etat',
    header: 'État',
    cell: ({ row }) => (
      <Badge tone={tones[row.original.status]}>{importStatusLabels[row.original.status]}</Badge>
    ),
  }),
  column.accessor('by', { id: 'par', header: 'Envoyé par' }),
  column.accessor('at', {
    id: 'date',
    header: 'Le',
    cell: ({ row }) => <DateTime value={row.original.at} format="moment" />,
  }),
])

/** Every file that was sent, the last one first. */
export const ImportTable = (props: RecordTableProps<ImportRow>) => (
  <RecordTable
    {...props}
    caption="Imports"
    noun={['import', 'imports']}
    first="Chaque fichier envoyé paraîtra ici, avec ce qu’il a changé&nbsp;: un import enregistré peut être annulé en entier."
    columns={columns}
    rowId={row => row.id}
    rowHref={row => `/atelier/importer/${row.id}`}
  />
)
