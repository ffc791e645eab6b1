import { findBlock } from '@/lib/data/edition/save-block'
import { recordEvent } from '@/lib/data/history/record'
import { detach } from '@/lib/data/modele/follow'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { blockGone, requireEditable } from '../edition/editable'
import { transact } from '../transaction'

/** « Détacher »: a common block becomes this canton’s own. Changes of the modèle are still proposed to it. */
export const detachBlock = (
  context: OperationContext,
  { blockId, revision }: { blockId: string; revision: number },
): Promise<Result<true>> =>
  transact<true>(context.db, async tx => {
    const block = await findBlock(tx, blockId)
    if (!block) return blockGone
    const editable = await requireEditable(tx, context, block.editionId)
    if (!editable.ok) return editable
    if (!block.common) return ok(true)
    if (!(await detach(tx, { id: blockId, revision })))
      return refuse('conflict', 'Ce bloc vient de changer : relisez-le avant de le détacher.')
    await recordEvent(tx, {
      actor: context.viewer,
      at: context.now,
      action: 'block.detach',
      subject: { kind: 'block', id: blockId },
      editionId: block.editionId,
    })
    return ok(true)
  })
