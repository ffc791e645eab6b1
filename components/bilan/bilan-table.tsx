'use client'

import { bilanPath } from '@/components/bilan/bilan-path'
import { columnsOf } from '@/components/data-table/columns'
import { DataTable } from '@/components/data-table/data-table'
import type { Density } from '@/components/data-table/density'
import type { SearchParams, TableState } from '@/components/data-table/table-state'
import { DateTime } from '@/components/feedback/date-time'
import { EmptyState } from '@/components/feedback/empty-state'
import { LateMark } from '@/components/feedback/late-mark'
import { StatusMark } from '@/components/feedback/status-mark'
import type { BilanRow } from '@/lib/domain/edition/bilan-row'

const column = columnsOf<BilanRow>()

const columns = column.columns([
  column.accessor(row => row.territory.name, {
    id: 'territoire',
    header: 'Territoire',
    meta: { primary: true },
  }),
  column.accessor('status', {
    id: 'etape',
    header: 'Étape',
    cell: ({ row }) => <StatusMark status={row.original.status} />,
  }),
  column.accessor('statusSince', {
    id: 'depuis',
    header: 'Depuis le',
    meta: { wideOnly: true },
    cell: ({ row }) => <DateTime value={row.original.statusSince} format="short" />,
  }),
  column.accessor('dueOn', {
    id: 'echeance',
    header: 'Échéance',
    cell: ({ row }) =>
      row.original.dueOn ? (
        <span className="inline-flex flex-wrap gap-x-3">
          <DateTime value={row.original.dueOn} format="short" />
          {row.original.late && <LateMark />}
        </span>
      ) : (
        '–'
      ),
  }),
  column.accessor('number', { id: 'edition', header: 'Édition', meta: { align: 'end', wideOnly: true } }),
])

type Props = { rows: BilanRow[]; state: TableState; params: SearchParams; basePath: string; density: Density }

/** Every bilan that the person may see. */
export const BilanTable = ({ rows, state, params, basePath, density }: Props) => (
  <DataTable
    caption="Tous les bilans"
    columns={columns}
    rows={rows}
    rowId={row => row.bilanId}
    rowHref={row => bilanPath(row.collection.slug, row.territory.slug)}
    state={state}
    params={params}
    basePath={basePath}
    total={rows.length}
    density={density}
    noun={['bilan', 'bilans']}
    empty={
      <EmptyState title="Aucun bilan">
        {state.query
          ? 'Aucun territoire ne répond à cette recherche.'
          : 'Les bilans d’une collection paraîtront ici dès qu’elle sera ouverte.'}
      </EmptyState>
    }
  />
)
