'use client'

import { RecordTable, type RecordTableProps } from '@/components/record/record-table'
import { specColumns } from '@/components/record/spec-columns'
import { Badge } from '@/components/ui/badge'
import { type ValueRow, valueTable } from '@/lib/domain/record/table/values'

const columns = specColumns(valueTable, {
  valeur: { align: 'end', cell: row => row.printed },
  precision: { wideOnly: true },
  etat: { wideOnly: true },
  source: {
    empty: 'À compléter',
    cell: row => {
      if (row.fictitious) return <Badge>démonstration</Badge>
      return row.source ?? <span className="text-ink-faint">À compléter</span>
    },
  },
})

export const ValueTable = ({ code, ...props }: RecordTableProps<ValueRow> & { code: string }) => (
  <RecordTable
    {...props}
    caption={valueTable.caption}
    noun={valueTable.noun}
    columns={columns}
    rowId={row => row.id}
    rowHref={row => `/atelier/indicateurs/${code}/valeurs/${row.id}`}
  />
)
