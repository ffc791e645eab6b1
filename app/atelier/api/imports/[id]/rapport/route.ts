import { apiRoute, refusal } from '@/lib/actions/api-route'
import { readableImport } from '@/lib/loaders/import/readable'
import { importReport } from '@/lib/operations/import/report'
import { streamOf } from '@/lib/services/spreadsheet/write-table'

/** The report of an import, to keep: every cell, what it did or why not. */
export const GET = apiRoute<{ id: string }>('rapport d’import', async (_request, { id }, { db, viewer }) => {
  const batch = await readableImport(db, viewer, id)
  if (!batch.ok) return refusal(batch.error.code === 'forbidden' ? 403 : 404, batch.error.sentence)
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="rapport-import-${batch.value.createdAt.toISOString().slice(0, 10)}.csv"`,
    'cache-control': 'no-store',
  }
  return new Response(streamOf(encoded(importReport(db, viewer, batch.value))), { headers })
})

async function* encoded(pieces: AsyncGenerator<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const piece of pieces) yield encoder.encode(piece)
}
