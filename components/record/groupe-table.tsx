'use client'

import { archiveBulk } from '@/components/record/archive-bulk'
import { RecordTable, type RecordTableProps } from '@/components/record/record-table'
import { specColumns } from '@/components/record/spec-columns'
import { Badge } from '@/components/ui/badge'
import { type GroupeRow, groupeTable } from '@/lib/domain/record/table/elus'

const columns = specColumns(groupeTable, {
  nom: {
    cell: row => (
      <>
        {row.name} {row.fictitious && <Badge>démonstration</Badge>}
      </>
    ),
  },
  sieges: { align: 'end', empty: 'À compléter' },
  signes: { align: 'end', empty: 'À compléter' },
  elus: { align: 'end' },
})

export const GroupeTable = ({ canEdit, ...props }: RecordTableProps<GroupeRow> & { canEdit: boolean }) => (
  <RecordTable
    {...props}
    caption={groupeTable.caption}
    noun={groupeTable.noun}
    columns={columns}
    rowId={row => row.id}
    rowHref={row => `/atelier/elus/groupes/${row.id}`}
    bulk={{
      selectable: canEdit ? props.rows.map(({ id }) => id) : [],
      nameOf: row => row.name,
      actions: archiveBulk('groupe', props.state.filters.etat === 'archives'),
    }}
  />
)
