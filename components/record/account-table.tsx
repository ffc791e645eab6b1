'use client'

import { RecordTable, type RecordTableProps } from '@/components/record/record-table'
import { specColumns } from '@/components/record/spec-columns'
import { type AccountRow, accountTable } from '@/lib/domain/record/table/accounts'

const columns = specColumns(accountTable, {
  roles: { empty: 'Aucun rôle' },
  services: { wideOnly: true },
  etat: { tight: true },
})

export const AccountTable = (props: RecordTableProps<AccountRow>) => (
  <RecordTable
    {...props}
    caption={accountTable.caption}
    noun={accountTable.noun}
    columns={columns}
    rowId={row => row.id}
  />
)
