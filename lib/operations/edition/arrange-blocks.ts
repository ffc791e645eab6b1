import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/data/client'
import { insertBlock, listBlockIds, placeBlocks, removeBlock } from '@/lib/data/edition/arrange-blocks'
import { findRecords } from '@/lib/data/edition/known-records'
import { lockEdition } from '@/lib/data/edition/lock-edition'
import { loadOwnKeys } from '@/lib/data/edition/own-keys'
import { findBlock } from '@/lib/data/edition/save-block'
import { findRubrique } from '@/lib/data/edition/save-rubrique'
import { recordEvent } from '@/lib/data/history/record'
import { type BlockType, parseBlock } from '@/lib/domain/bilan/block'
import { collectReferences } from '@/lib/domain/bilan/collect-references'
import { contentProblem } from '@/lib/domain/edition/content-problem'
import type { HistoryAction } from '@/lib/domain/shared/history'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'
import { blockGone, requireEditable } from './editable'
import { rubriqueGone } from './save-rubrique'

type Place = { rubriqueId: string /** From 1. */; position: number }

/** A new block in a rubrique. `content` is checked against the type. */
export const addBlock = (
  context: OperationContext,
  input: Place & { type: BlockType; content: unknown },
): Promise<Result<{ blockId: string; revision: number }>> =>
  transact<{ blockId: string; revision: number }>(context.db, async tx => {
    const rubrique = await findRubrique(tx, input.rubriqueId)
    if (!rubrique) return rubriqueGone
    const { editionId } = rubrique
    await lockEdition(tx, editionId)
    const editable = await requireEditable(tx, context, editionId)
    if (!editable.ok) return editable
    const parsed = parseBlock({ id: randomUUID(), type: input.type, content: input.content })
    if (!parsed.success) return refuse('invalid-content', contentProblem(parsed.error))
    const known = await findRecords(tx, [collectReferences(parsed.data)])
    if (!known.ok) return known
    const block = parsed.data
    const order = await listBlockIds(tx, input.rubriqueId)
    await insertBlock(tx, {
      editionId,
      rubriqueId: input.rubriqueId,
      block,
      known: known.value,
      own: await loadOwnKeys(tx, editionId),
      authorId: context.viewer.id,
      now: context.now,
    })
    await placeBlocks(tx, input.rubriqueId, order.toSpliced(input.position - 1, 0, block.id))
    await tell(tx, context, 'block.add', editionId, block.id)
    return ok({ blockId: block.id, revision: 1 })
  })

/** Moves a block, in its rubrique or to another of the same edition. */
export const moveBlock = (
  context: OperationContext,
  input: Place & { blockId: string },
): Promise<Result<true>> =>
  transact<true>(context.db, async tx => {
    const block = await findBlock(tx, input.blockId)
    if (!block) return blockGone
    await lockEdition(tx, block.editionId)
    const editable = await requireEditable(tx, context, block.editionId)
    if (!editable.ok) return editable
    const rubrique = await findRubrique(tx, input.rubriqueId)
    if (!rubrique || rubrique.editionId !== block.editionId) return rubriqueGone
    const others = (await listBlockIds(tx, input.rubriqueId)).filter(id => id !== block.id)
    await placeBlocks(tx, input.rubriqueId, others.toSpliced(input.position - 1, 0, block.id))
    await tell(tx, context, 'block.move', block.editionId, block.id)
    return ok(true)
  })

/** Takes a block out of the draft, as it was when it was read. What was written stays in the history of the block. */
export const deleteBlock = (
  context: OperationContext,
  input: { blockId: string; revision: number },
): Promise<Result<true>> =>
  transact<true>(context.db, async tx => {
    const block = await findBlock(tx, input.blockId)
    if (!block) return blockGone
    await lockEdition(tx, block.editionId)
    const editable = await requireEditable(tx, context, block.editionId)
    if (!editable.ok) return editable
    if (!(await removeBlock(tx, block.id, input.revision, context.now))) {
      return refuse(
        'conflict',
        'Ce bloc vient d’être modifié par quelqu’un : il n’a pas été supprimé. Relisez-le d’abord.',
      )
    }
    await tell(tx, context, 'block.delete', block.editionId, block.id)
    return ok(true)
  })

const tell = (tx: Db, context: OperationContext, action: HistoryAction, editionId: string, blockId: string) =>
  recordEvent(tx, {
    actor: context.viewer,
    at: context.now,
    action,
    subject: { kind: 'block', id: blockId },
    editionId,
  })
