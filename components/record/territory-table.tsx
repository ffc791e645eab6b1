'use client'

import { RecordTable, type RecordTableProps } from '@/components/record/record-table'
import { specColumns } from '@/components/record/spec-columns'
import { type TerritoryRow, territoryTable } from '@/lib/domain/record/table/territories'

const columns = specColumns(territoryTable, {
  code: { tight: true },
  epci: { wideOnly: true },
  variantes: { wideOnly: true },
  communes: { align: 'end', wideOnly: true },
  population: { align: 'end' },
})

export const TerritoryTable = (props: RecordTableProps<TerritoryRow>) => (
  <RecordTable
    {...props}
    caption={territoryTable.caption}
    noun={territoryTable.noun}
    columns={columns}
    rowId={row => row.id}
    rowHref={row => `/atelier/territoires/${row.kind}/${row.code}`}
  />
)
