import type { Db } from '@/lib/data/client'
import { findRecords, type KnownRecords } from '@/lib/data/edition/known-records'
import {
  type BlockToSave,
  findWrite,
  holdBlock,
  loadConflict,
  writeBlock,
  writeReferences,
} from '@/lib/data/edition/save-block'
import { type Block, parseBlock } from '@/lib/domain/bilan/block'
import { collectReferences, sameReferences } from '@/lib/domain/bilan/collect-references'
import type { BlockConflict } from '@/lib/domain/bilan/working-copy'
import { contentProblem } from '@/lib/domain/edition/content-problem'
import { decideEdit } from '@/lib/domain/edition/edit-permission'
import { ok, type Refusal, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'
import { blockGone } from './editable'

/**
 * `revision`: the one that was read. `mutation`: the name of this very text; the same save tried again, because its
 * answer was lost, is acknowledged and not written twice. `content` is checked against the type of the block.
 */
export type SaveBlockInput = { blockId: string; revision: number; content: unknown; mutation?: string }
export type Saved = { revision: number; savedAt: string }
/** A `conflict` refusal carries what the other person saved. */
export type SaveRefusal = Refusal & { conflict?: BlockConflict }

/** Saves one block. On return it is on the disk; a refusal has written nothing. */
export const saveBlock = (
  context: OperationContext,
  input: SaveBlockInput,
): Promise<Result<Saved, SaveRefusal>> =>
  transact<Saved, SaveRefusal>(context.db, async tx => {
    const { mutation = null, revision } = input
    const stored = await holdBlock(tx, input.blockId)
    if (!stored) return blockGone
    const already =
      mutation !== null && stored.revision !== revision
        ? await findWrite(tx, { blockId: stored.id, mutation, authorId: context.viewer.id })
        : null
    if (already) return ok({ revision: already.revision, savedAt: already.writtenAt.toISOString() })
    const editable = decideEdit(context.viewer, stored)
    if (!editable.ok) return editable
    if (stored.common) return commonBlock
    const parsed = parseBlock({ id: stored.id, type: stored.type, content: input.content })
    if (!parsed.success) return refuse('invalid-content', contentProblem(parsed.error))
    const referring = await findNewReferences(tx, stored, parsed.data)
    if (!referring.ok) return referring
    const { now, viewer } = context
    const written = await writeBlock(tx, { block: parsed.data, revision, mutation, authorId: viewer.id, now })
    if (!written) {
      const conflict = await loadConflict(tx, stored.id)
      return conflict ? { ok: false, error: conflictRefusal(conflict) } : blockGone
    }
    if (referring.value) {
      const { self, departement } = stored
      const own = { self, departement: departement ?? self }
      await writeReferences(tx, stored.editionId, parsed.data, referring.value, own)
    }
    return ok({ revision: revision + 1, savedAt: now.toISOString() })
  })

/** The records to refer to from now on; null when they are those of the stored text, already checked and written. */
const findNewReferences = async (
  tx: Db,
  stored: BlockToSave,
  block: Block,
): Promise<Result<KnownRecords | null>> => {
  const before = parseBlock({ id: stored.id, type: stored.type, content: stored.content })
  if (before.success && sameReferences(before.data, block)) return ok(null)
  return findRecords(tx, [collectReferences(block)])
}

const commonBlock = refuse(
  'common-block',
  'Ce bloc est le même dans tous les cantons : il se modifie dans le modèle, ou se détache pour celui-ci.',
)

const conflictRefusal = (conflict: BlockConflict): SaveRefusal => ({
  code: 'conflict',
  sentence: `Ce bloc a été modifié par ${conflict.authorName} pendant que vous écriviez. Rien n’est perdu : comparez les deux textes et choisissez.`,
  conflict,
})
