import { findBatch } from '@/lib/data/import/batches'
import { type Mapping, mappingSchema } from '@/lib/domain/import/mapping'
import { authorize } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'

type Batch = NonNullable<Awaited<ReturnType<typeof findBatch>>>

export const unknownImport = refuse('unknown-import', 'Cet import n’existe pas.')

/** An import, for the person who sent its file: they alone say how it is read. */
export const openOwnBatch = async (
  context: OperationContext,
  batchId: string,
): Promise<Result<{ batch: Batch; received: Mapping }>> => {
  const allowed = authorize(context.viewer, 'value.import')
  if (!allowed.ok) return allowed
  const batch = await findBatch(context.db, batchId)
  if (!batch) return unknownImport
  return batch.createdById === context.viewer.id
    ? ok({ batch, received: mappingSchema.parse(batch.mapping) })
    : refuse(
        'other-author',
        'Cet import est mené par une autre personne\u00A0: elle seule choisit comment le lire.',
      )
}

export const fileOf = async (context: OperationContext, batch: Batch): Promise<Result<Uint8Array>> => {
  const bytes = await context.store.get(batch.sha256)
  return bytes ? ok(bytes) : refuse('lost-file', 'Le fichier n’est plus là\u00A0: envoyez-le à nouveau.')
}
