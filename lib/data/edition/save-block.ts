import type { Block } from '@/lib/domain/bilan/block'
import type { BlockConflict } from '@/lib/domain/bilan/working-copy'
import type { Db } from '../client'
import { type OwnKeys, referenceRows } from './block-references'
import type { KnownRecords } from './known-records'

export type BlockWriteInput = {
  editionId: string
  block: Block
  /** The revision that was read. */
  revision: number
  known: KnownRecords
  own: OwnKeys
  authorId: string
  now: Date
}

/** Block, trace of the write and references, conditional on the revision. False: someone saved first. */
export const writeBlock = async (tx: Db, input: BlockWriteInput): Promise<boolean> => {
  const { block, editionId, revision, authorId, now } = input
  const { count } = await tx.block.updateMany({
    where: { id: block.id, revision, deletedAt: null },
    data: { content: block.content, revision: { increment: 1 }, updatedAt: now, updatedById: authorId },
  })
  if (count === 0) return false
  const write = { blockId: block.id, editionId, revision: revision + 1, content: block.content }
  await tx.blockWrite.create({ data: { ...write, authorId, writtenAt: now }, select: { id: true } })
  await tx.blockReference.deleteMany({ where: { blockId: block.id } })
  const rows = referenceRows(editionId, block, input.known, input.own)
  if (rows.length > 0) await tx.blockReference.createMany({ data: rows })
  return true
}

/** What the other person saved; null when the block is gone. */
export const loadConflict = async (tx: Db, blockId: string): Promise<BlockConflict | null> => {
  const block = await tx.block.findFirst({
    where: { id: blockId, deletedAt: null },
    select: { revision: true, content: true, updatedAt: true, updatedBy: { select: { name: true } } },
  })
  return (
    block && {
      revision: block.revision,
      content: block.content,
      authorName: block.updatedBy?.name ?? 'le modèle',
      writtenAt: block.updatedAt.toISOString(),
    }
  )
}

/** Where a block lives; null when it does not exist or was deleted. */
export const findBlock = (tx: Db, blockId: string) =>
  tx.block.findFirst({
    where: { id: blockId, deletedAt: null },
    select: { id: true, type: true, editionId: true, rubriqueId: true, revision: true },
  })
