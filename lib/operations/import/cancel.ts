import { askCancel, deleteCells, findBatch, moveBatch } from '@/lib/data/import/batches'
import { authorize } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'
import { unknownImport } from './own-batch'

/** Gives up an import that wrote nothing yet: a reading under way stops at its next packet. */
export const cancelImport = async (context: OperationContext, batchId: string): Promise<Result<true>> => {
  const allowed = authorize(context.viewer, 'value.import')
  if (!allowed.ok) return allowed
  return transact<true>(context.db, async tx => {
    const batch = await findBatch(tx, batchId)
    if (!batch) return unknownImport
    if (batch.createdById !== context.viewer.id)
      return refuse(
        'other-author',
        'Cet import est mené par une autre personne\u00A0: elle seule peut l’abandonner.',
      )
    if (!(await askCancel(tx, batchId)))
      return refuse('stale', 'Cet import n’est plus en cours\u00A0: rechargez la page.')
    // As it stands now that nothing else can move it: a reading may just have ended.
    const asked = await findBatch(tx, batchId)
    // A reading that has begun ends by itself, when it sees that it must.
    const idle = asked?.status === 'ready' || asked?.cellsExpected === null
    if (idle && (await moveBatch(tx, batchId, ['reading', 'ready'], { status: 'cancelled' })))
      await deleteCells(tx, batchId)
    return ok(true)
  })
}
