import { answer, apiRoute, refusal } from '@/lib/actions/api-route'
import { readableImport } from '@/lib/loaders/import/readable'

/** How far the reading of a file is. */
export const GET = apiRoute<{ id: string }>('import', async (_request, { id }, { db, viewer }) => {
  const batch = await readableImport(db, viewer, id)
  if (!batch.ok) return refusal(batch.error.code === 'forbidden' ? 403 : 404, batch.error.sentence)
  const { status, cellsRead, cellsExpected } = batch.value
  return answer({ status, cellsRead, cellsExpected })
})
