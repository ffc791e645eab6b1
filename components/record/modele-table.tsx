'use client'

import { RecordTable, type RecordTableProps } from '@/components/record/record-table'
import { specColumns } from '@/components/record/spec-columns'
import { type ModeleRow, modeleTable } from '@/lib/domain/record/table/modeles'

const columns = specColumns(modeleTable, {
  emetteur: { tight: true },
  versions: { align: 'end' },
  date: { tight: true, wideOnly: true },
  collections: { empty: 'Aucune' },
  bilans: { align: 'end' },
})

export const ModeleTable = (props: RecordTableProps<ModeleRow>) => (
  <RecordTable
    {...props}
    caption={modeleTable.caption}
    noun={modeleTable.noun}
    columns={columns}
    rowId={row => row.code}
    rowHref={row => `/atelier/modeles/${row.code}`}
  />
)
