'use client'

import { columnsOf } from '@/components/data-table/columns'
import { RecordTable, type RecordTableProps } from '@/components/record/record-table'
import { Badge } from '@/components/ui/badge'
import type { EluRow } from '@/lib/loaders/record/lists'

const column = columnsOf<EluRow>()
const columns = column.columns([
  column.accessor('printedName', {
    id: 'nom',
    header: 'Nom imprimé',
    meta: { primary: true },
    cell: ({ row }) => (
      <>
        {row.original.printedName} {row.original.fictitious && <Badge>démonstration</Badge>}
      </>
    ),
  }),
  column.accessor('territory', { id: 'canton', header: 'Canton', cell: ({ getValue }) => getValue() ?? '–' }),
  column.accessor(row => row.functions.join(', '), {
    id: 'fonctions',
    header: 'Fonctions',
    cell: ({ getValue }) => getValue() || 'À compléter',
  }),
  column.accessor('groupe', {
    id: 'groupe',
    header: 'Groupe',
    cell: ({ getValue }) => getValue() ?? 'À compléter',
  }),
  column.accessor('account', {
    id: 'compte',
    header: 'Compte',
    cell: ({ getValue }) => (getValue() ? 'Oui' : 'Non'),
    meta: { wideOnly: true },
  }),
])

export const EluTable = (props: RecordTableProps<EluRow>) => (
  <RecordTable {...props} caption="Élus" columns={columns} rowId={row => row.id} noun={['élu', 'élus']} />
)
