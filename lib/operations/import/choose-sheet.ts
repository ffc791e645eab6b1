import { findBatch, moveBatch } from '@/lib/data/import/batches'
import { mappingSchema } from '@/lib/domain/import/mapping'
import { authorize } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { unknownImport } from './begin'
import { recogniseColumns } from './recognise'

/** Reads another sheet of the workbook: its columns are recognised in turn. Only before the dry run. */
export const chooseSheet = async (
  context: OperationContext,
  input: { batchId: string; sheet: string },
): Promise<Result<true>> => {
  const allowed = authorize(context.viewer, 'value.import')
  if (!allowed.ok) return allowed
  const batch = await findBatch(context.db, input.batchId)
  if (!batch) return unknownImport
  if (batch.createdById !== context.viewer.id)
    return refuse(
      'other-author',
      'Cet import est mené par une autre personne\u00A0: elle seule choisit la feuille.',
    )
  const begun = batch.status !== 'reading' || batch.cellsExpected !== null
  if (begun) return refuse('stale', 'Ce fichier est déjà lu\u00A0: rechargez la page.')
  if (!mappingSchema.parse(batch.mapping).sheets.includes(input.sheet))
    return refuse('unknown-sheet', 'Ce classeur ne contient pas cette feuille\u00A0: rechargez la page.')
  const bytes = await context.store.get(batch.sha256)
  if (!bytes) return refuse('lost-file', 'Le fichier n’est plus là\u00A0: envoyez-le à nouveau.')
  const read = await recogniseColumns(context.db, context.viewer, bytes, input.sheet)
  if (!read.ok) return read
  const { mapping, signature } = read.value
  const moved = await moveBatch(context.db, batch.id, ['reading'], { status: 'reading', mapping, signature })
  return moved ? ok(true) : refuse('stale', 'Ce fichier est déjà lu\u00A0: rechargez la page.')
}
