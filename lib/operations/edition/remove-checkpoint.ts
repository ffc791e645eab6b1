import { findNamed, putBack, takeOut } from '@/lib/data/edition/checkpoints'
import { recordEvent } from '@/lib/data/history/record'
import { authorize } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'

/** Takes a named checkpoint out of the versions, or puts it back: whoever named it, or the cabinet. */
export const removeCheckpoint = (
  context: OperationContext,
  { checkpointId, removed }: { checkpointId: string; removed: boolean },
): Promise<Result<{ checkpointId: string }>> =>
  transact(context.db, async tx => {
    const { viewer, now } = context
    const found = await findNamed(tx, checkpointId)
    if (!found) return unknownCheckpoint
    const { editionId, name, madeById } = found
    const allowed = authorize(viewer, 'checkpoint.remove', {
      territoryId: found.edition.bilan.territoryId,
      madeById,
    })
    if (!allowed.ok) return allowed
    const { count } = removed
      ? await takeOut(tx, checkpointId, viewer.id, now)
      : await putBack(tx, checkpointId)
    // Pressed twice: done once, told once.
    if (count > 0)
      await recordEvent(tx, {
        actor: viewer,
        at: now,
        action: removed ? 'draft.checkpoint-remove' : 'draft.checkpoint-put-back',
        subject: { kind: 'checkpoint', id: checkpointId },
        editionId,
        data: { what: name ?? '' },
      })
    return ok({ checkpointId })
  })

const unknownCheckpoint = refuse(
  'unknown-checkpoint',
  'Ce point n’existe plus\u00a0: supprimé depuis plus d’un jour, il ne peut pas être remis.',
)
