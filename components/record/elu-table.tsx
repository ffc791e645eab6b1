'use client'

import { archiveBulk } from '@/components/record/archive-bulk'
import { RecordTable, type RecordTableProps } from '@/components/record/record-table'
import { specColumns } from '@/components/record/spec-columns'
import { Badge } from '@/components/ui/badge'
import { type EluRow, eluTable } from '@/lib/domain/record/table/elus'

const columns = specColumns(eluTable, {
  nom: {
    cell: row => (
      <>
        {row.printedName} {row.fictitious && <Badge>démonstration</Badge>}
      </>
    ),
  },
  fonctions: { empty: 'À compléter' },
  groupe: { empty: 'À compléter' },
  compte: { wideOnly: true },
  civilite: { tight: true },
})

export const EluTable = ({ canEdit, ...props }: RecordTableProps<EluRow> & { canEdit: boolean }) => (
  <RecordTable
    {...props}
    caption={eluTable.caption}
    noun={eluTable.noun}
    columns={columns}
    rowId={row => row.id}
    rowHref={row => `/atelier/elus/${row.id}`}
    bulk={{
      selectable: canEdit ? props.rows.map(({ id }) => id) : [],
      nameOf: row => row.printedName,
      actions: archiveBulk('elu', props.state.filters.etat === 'archives'),
    }}
  />
)
