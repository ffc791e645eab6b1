import { readTableState } from '@/components/data-table/table-state'
import { apiRoute, refusal } from '@/lib/actions/api-route'
import { parisDate } from '@/lib/domain/calendar/paris-date'
import { recordTables } from '@/lib/domain/record/table/spec'
import { exportSpec, exportTable } from '@/lib/loaders/record/export-table'
import { streamOf, tableCsv, tableXlsx } from '@/lib/services/spreadsheet/write-table'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export const GET = apiRoute<{ table: string }>('exports', async (request, { table }, { db, viewer, now }) => {
  const key = recordTables.find(known => known === table)
  if (!key) return refusal(404, 'Ce tableau n’existe pas.')
  const params = Object.fromEntries(new URL(request.url).searchParams)
  const found = await exportTable(db, viewer, key, {
    columns: params.colonnes,
    indicator: params.indicateur,
    asked: readTableState(params, exportSpec(key)),
  })
  if (!found.ok) return refusal(found.error.code === 'forbidden' ? 403 : 404, found.error.sentence)
  const format = params.format === 'xlsx' ? 'xlsx' : 'csv'
  const body =
    format === 'csv' ? streamOf(tableCsv(found.value)) : new Blob([Buffer.from(await tableXlsx(found.value))])
  return new Response(body, {
    headers: {
      'content-type': types[format],
      'content-disposition': `attachment; filename="${key}-${parisDate(now)}.${format}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
})
