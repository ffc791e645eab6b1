import { findRecords } from '@/lib/data/edition/known-records'
import { loadOwnKeys } from '@/lib/data/edition/own-keys'
import { findBlock, loadConflict, writeBlock } from '@/lib/data/edition/save-block'
import { parseBlock } from '@/lib/domain/bilan/block'
import { collectReferences } from '@/lib/domain/bilan/collect-references'
import type { BlockConflict } from '@/lib/domain/bilan/working-copy'
import { contentProblem } from '@/lib/domain/edition/content-problem'
import { ok, type Refusal, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'
import { blockGone, requireEditable } from './editable'

/** `revision`: the one that was read. `content` is checked against the type of the block. */
export type SaveBlockInput = { blockId: string; revision: number; content: unknown }
export type Saved = { revision: number; savedAt: string }
/** A `conflict` refusal carries what the other person saved. */
export type SaveRefusal = Refusal & { conflict?: BlockConflict }

/** Saves one block. On return it is on the disk; a refusal has written nothing. */
export const saveBlock = (
  context: OperationContext,
  input: SaveBlockInput,
): Promise<Result<Saved, SaveRefusal>> =>
  transact<Saved, SaveRefusal>(context.db, async tx => {
    const stored = await findBlock(tx, input.blockId)
    if (!stored) return blockGone
    const editable = await requireEditable(tx, context, stored.editionId)
    if (!editable.ok) return editable
    const parsed = parseBlock({ id: stored.id, type: stored.type, content: input.content })
    if (!parsed.success) return refuse('invalid-content', contentProblem(parsed.error))
    const known = await findRecords(tx, [collectReferences(parsed.data)])
    if (!known.ok) return known
    const written = await writeBlock(tx, {
      editionId: stored.editionId,
      block: parsed.data,
      revision: input.revision,
      known: known.value,
      own: await loadOwnKeys(tx, stored.editionId),
      authorId: context.viewer.id,
      now: context.now,
    })
    if (written) return ok({ revision: input.revision + 1, savedAt: context.now.toISOString() })
    const conflict = await loadConflict(tx, stored.id)
    return conflict ? { ok: false, error: conflictRefusal(conflict) } : blockGone
  })

const conflictRefusal = (conflict: BlockConflict): SaveRefusal => ({
  code: 'conflict',
  sentence: `Ce bloc a été modifié par ${conflict.authorName} pendant que vous écriviez. Rien n’est perdu : comparez les deux textes et choisissez.`,
  conflict,
})
