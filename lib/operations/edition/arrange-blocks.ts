import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/data/client'
import { insertBlock, listBlockIds, placeBlocks, removeBlock } from '@/lib/data/edition/arrange-blocks'
import { findRecords } from '@/lib/data/edition/known-records'
import { loadOwnKeys } from '@/lib/data/edition/own-keys'
import {
  findBlock,
  findRemovedBlock,
  readBlock,
  writeBlock,
  writeReferences,
} from '@/lib/data/edition/save-block'
import { findRubrique } from '@/lib/data/edition/save-rubrique'
import { reviveBlock } from '@/lib/data/edition/write-content'
import { recordEvent } from '@/lib/data/history/record'
import { type Block, type BlockType, parseBlock } from '@/lib/domain/bilan/block'
import { collectReferences } from '@/lib/domain/bilan/collect-references'
import { contentProblem } from '@/lib/domain/edition/content-problem'
import type { HistoryAction } from '@/lib/domain/shared/history'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'
import { blockGone, holdFound } from './editable'
import { rubriqueGone } from './save-rubrique'

type Place = { rubriqueId: string /** From 1. */; position: number }
type Placed = Place & { blockId: string; revision: number }

/** A new block in a rubrique. `content` is checked against the type. */
export const addBlock = (
  context: OperationContext,
  input: Place & { type: BlockType; content: unknown },
): Promise<Result<{ blockId: string; revision: number }>> =>
  transact<{ blockId: string; revision: number }>(context.db, async tx => {
    const found = await holdFound(tx, context, () => findRubrique(tx, input.rubriqueId), rubriqueGone)
    if (!found.ok) return found
    const { editionId } = found.value
    const parsed = parseBlock({ id: randomUUID(), type: input.type, content: input.content })
    if (!parsed.success) return refuse('invalid-content', contentProblem(parsed.error))
    const inserted = await insert(tx, context, { editionId, block: parsed.data, ...input })
    if (!inserted.ok) return inserted
    await tell(tx, context, 'block.add', editionId, parsed.data.id)
    return ok({ blockId: parsed.data.id, revision: 1 })
  })

/** A copy of a block right below it, as it was when it was read. */
export const duplicateBlock = (
  context: OperationContext,
  input: { blockId: string; revision: number },
): Promise<Result<Placed>> =>
  transact<Placed>(context.db, async tx => {
    const found = await holdFound(tx, context, () => readBlock(tx, input.blockId), blockGone)
    if (!found.ok) return found
    const stored = found.value
    const { editionId, rubriqueId } = stored
    if (stored.revision !== input.revision) return changedMeanwhile('copié')
    const parsed = parseBlock({ id: randomUUID(), type: stored.type, content: stored.content })
    if (!parsed.success) return refuse('invalid-content', contentProblem(parsed.error))
    const position = (await listBlockIds(tx, rubriqueId)).indexOf(input.blockId) + 2
    const inserted = await insert(tx, context, { editionId, block: parsed.data, rubriqueId, position })
    if (!inserted.ok) return inserted
    await tell(tx, context, 'block.duplicate', editionId, parsed.data.id)
    return ok({ blockId: parsed.data.id, revision: 1, rubriqueId, position })
  })

/** Puts a block that was taken out back where it was, under a new revision: what undoes a deletion. */
export const restoreBlock = (
  context: OperationContext,
  input: Place & { blockId: string },
): Promise<Result<{ revision: number }>> =>
  transact<{ revision: number }>(context.db, async tx => {
    const found = await holdFound(tx, context, () => findRemovedBlock(tx, input.blockId), notRemoved)
    if (!found.ok) return found
    const { editionId, ...removed } = found.value
    const rubrique = await findRubrique(tx, input.rubriqueId)
    if (!rubrique || rubrique.editionId !== editionId) return rubriqueGone
    const parsed = parseBlock(removed)
    if (!parsed.success) return refuse('invalid-content', contentProblem(parsed.error))
    const block = parsed.data
    const known = await findRecords(tx, [collectReferences(block)])
    if (!known.ok) return known
    const revision = await reviveBlock(tx, block, input.rubriqueId)
    const written =
      revision !== null &&
      (await writeBlock(tx, {
        block,
        revision,
        mutation: null,
        authorId: context.viewer.id,
        now: context.now,
      }))
    if (!written) return changedMeanwhile('remis')
    await writeReferences(tx, editionId, block, known.value, await loadOwnKeys(tx, editionId))
    const others = (await listBlockIds(tx, input.rubriqueId)).filter(id => id !== block.id)
    await placeBlocks(tx, input.rubriqueId, others.toSpliced(input.position - 1, 0, block.id))
    await tell(tx, context, 'block.restore', editionId, block.id)
    return ok({ revision: revision + 1 })
  })

/** Moves a block, in its rubrique or to another of the same edition. `from` is where it was read. */
export const moveBlock = (
  context: OperationContext,
  input: Place & { blockId: string; from: Place },
): Promise<Result<true>> =>
  transact<true>(context.db, async tx => {
    const found = await holdFound(tx, context, () => findBlock(tx, input.blockId), blockGone)
    if (!found.ok) return found
    const block = found.value
    const rubrique = await findRubrique(tx, input.rubriqueId)
    if (!rubrique || rubrique.editionId !== block.editionId) return rubriqueGone
    const { rubriqueId, position } = input.from
    if ((await listBlockIds(tx, rubriqueId))[position - 1] !== block.id) return movedMeanwhile
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
    const found = await holdFound(tx, context, () => findBlock(tx, input.blockId), blockGone)
    if (!found.ok) return found
    const block = found.value
    if (!(await removeBlock(tx, block.id, input.revision, context.now))) {
      return refuse(
        'conflict',
        'Ce bloc vient d’être modifié par quelqu’un : il n’a pas été supprimé. Relisez-le d’abord.',
      )
    }
    await tell(tx, context, 'block.delete', block.editionId, block.id)
    return ok(true)
  })

const notRemoved = refuse('not-removed', 'Ce bloc est déjà dans le brouillon.')

const changedMeanwhile = (done: 'copié' | 'remis' | 'supprimé') =>
  refuse(
    'conflict',
    `Ce bloc vient d’être modifié par quelqu’un\u00a0: il n’a pas été ${done}. Relisez-le d’abord.`,
  )

const movedMeanwhile = refuse(
  'moved-meanwhile',
  'Ce bloc vient d’être déplacé par quelqu’un\u00a0: l’ordre a été relu, recommencez s’il le faut.',
)

/** The block at its place, with its first write and its references. */
const insert = async (
  tx: Db,
  context: OperationContext,
  { editionId, rubriqueId, position, block }: Place & { editionId: string; block: Block },
): Promise<Result<true>> => {
  const known = await findRecords(tx, [collectReferences(block)])
  if (!known.ok) return known
  const order = await listBlockIds(tx, rubriqueId)
  await insertBlock(tx, {
    editionId,
    rubriqueId,
    block,
    known: known.value,
    own: await loadOwnKeys(tx, editionId),
    authorId: context.viewer.id,
    now: context.now,
  })
  await placeBlocks(tx, rubriqueId, order.toSpliced(position - 1, 0, block.id))
  return ok(true)
}

const tell = (tx: Db, context: OperationContext, action: HistoryAction, editionId: string, blockId: string) =>
  recordEvent(tx, {
    actor: context.viewer,
    at: context.now,
    action,
    subject: { kind: 'block', id: blockId },
    editionId,
  })
