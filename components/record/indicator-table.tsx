'use client'

import { archiveBulk } from '@/components/record/archive-bulk'
import { RecordTable, type RecordTableProps } from '@/components/record/record-table'
import { specColumns } from '@/components/record/spec-columns'
import { type IndicatorRow, indicatorTable } from '@/lib/domain/record/table/indicators'

const columns = specColumns(indicatorTable, {
  unite: { tight: true },
  service: { empty: 'À compléter' },
  valeurs: { align: 'end' },
  code: { tight: true },
  definition: { empty: 'À compléter', wideOnly: true },
})

export const IndicatorTable = ({
  editable,
  ...props
}: RecordTableProps<IndicatorRow> & { editable: readonly string[] }) => (
  <RecordTable
    {...props}
    caption={indicatorTable.caption}
    noun={indicatorTable.noun}
    columns={columns}
    rowId={row => row.id}
    rowHref={row => `/atelier/indicateurs/${row.code}`}
    bulk={{
      selectable: editable,
      nameOf: row => row.labelMany,
      actions: archiveBulk('indicator', props.state.filters.etat === 'archives'),
    }}
  />
)
