import { moveBatch } from '@/lib/data/import/batches'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { fileOf, openOwnBatch } from './own-batch'
import { recogniseColumns } from './recognise'

/** Reads another sheet of the workbook: its columns are recognised in turn. Only before the dry run. */
export const chooseSheet = async (
  context: OperationContext,
  input: { batchId: string; sheet: string },
): Promise<Result<true>> => {
  const opened = await openOwnBatch(context, input.batchId)
  if (!opened.ok) return opened
  const { batch, received } = opened.value
  const begun = batch.status !== 'reading' || batch.cellsExpected !== null
  if (begun) return refuse('stale', 'Ce fichier est déjà lu\u00A0: rechargez la page.')
  if (!received.sheets.includes(input.sheet))
    return refuse('unknown-sheet', 'Ce classeur ne contient pas cette feuille\u00A0: rechargez la page.')
  const file = await fileOf(context, batch)
  if (!file.ok) return file
  const read = await recogniseColumns(context.db, context.viewer, file.value, input.sheet)
  if (!read.ok) return read
  const { mapping, signature } = read.value
  const moved = await moveBatch(context.db, batch.id, ['reading'], { status: 'reading', mapping, signature })
  return moved ? ok(true) : refuse('stale', 'Ce fichier est déjà lu\u00A0: rechargez la page.')
}
