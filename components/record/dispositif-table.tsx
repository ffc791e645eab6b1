'use client'

import { archiveBulk } from '@/components/record/archive-bulk'
import { RecordTable, type RecordTableProps } from '@/components/record/record-table'
import { specColumns } from '@/components/record/spec-columns'
import { type DispositifRow, dispositifTable } from '@/lib/domain/record/table/dispositifs'

const columns = specColumns(dispositifTable, {
  sigle: { tight: true },
  ambition: { empty: 'À compléter' },
  pacte: { wideOnly: true },
  indicateurs: { align: 'end' },
})

export const DispositifTable = ({
  canEdit,
  ...props
}: RecordTableProps<DispositifRow> & { canEdit: boolean }) => (
  <RecordTable
    {...props}
    caption={dispositifTable.caption}
    noun={dispositifTable.noun}
    columns={columns}
    rowId={row => row.id}
    rowHref={row => `/atelier/dispositifs/${row.code}`}
    bulk={
      canEdit
        ? {
            selectable: props.rows.map(row => row.id),
            nameOf: row => row.name,
            actions: archiveBulk('dispositif', props.state.filters.etat === 'archives'),
          }
        : undefined
    }
  />
)
