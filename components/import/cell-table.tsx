'use client'

import { columnsOf } from '@/components/data-table/columns'
import { RecordTable, type RecordTableProps } from '@/components/record/record-table'
import { Badge, type Tone } from '@/components/ui/badge'
import { type CellOutcome, cellOutcomeLabels } from '@/lib/domain/import/status'
import type { CellRow } from '@/lib/loaders/import/imports'

const tones: Record<CellOutcome, Tone> = {
  new: 'good',
  changed: 'accent',
  unchanged: 'neutral',
  refused: 'danger',
}

const column = columnsOf<CellRow>()
const columns = column.columns([
  column.accessor('place', {
    id: 'place',
    header: 'Dans le fichier',
    meta: { primary: true, tight: true },
  }),
  column.accessor('outcome', {
    id: 'resultat',
    header: 'Résultat',
    meta: { tight: true },
    cell: ({ row }) => (
      <Badge tone={tones[row.original.outcome]}>{cellOutcomeLabels[row.original.outcome]}</Badge>
    ),
  }),
  column.accessor('indicator', {
    id: 'indicateur',
    header: 'Indicateur',
    cell: ({ row }) => row.original.indicator ?? '–',
  }),
  column.accessor('territory', {
    id: 'territoire',
    header: 'Territoire',
    cell: ({ row }) => row.original.territory ?? '–',
  }),
  column.accessor('period', {
    id: 'periode',
    header: 'Période',
    cell: ({ row }) => row.original.period ?? '–',
  }),
  column.accessor('after', {
    id: 'valeur',
    header: 'Valeur',
    meta: { align: 'end' },
    cell: ({ row: { original } }) =>
      original.outcome === 'refused' ? (
        <span className="wrap-break-word">«&nbsp;{original.raw}&nbsp;»</span>
      ) : (
        <span className="whitespace-nowrap">
          {original.outcome === 'changed' ? (
            <>
              <span className="text-ink-soft">{original.before}</span> <span aria-label="devient">
                →
              </span>{' '}
            </>
          ) : null}
          {original.after}
        </span>
      ),
  }),
  column.accessor('why', { id: 'motif', header: 'Motif', cell: ({ row }) => row.original.why ?? '' }),
])

/** The dry run, cell by cell. */
export const CellTable = (props: RecordTableProps<CellRow>) => (
  <RecordTable
    {...props}
    caption="Valeurs du fichier"
    noun={['valeur', 'valeurs']}
    columns={columns}
    rowId={row => row.id}
  />
)
