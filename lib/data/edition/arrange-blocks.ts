import type { Block } from '@/lib/domain/bilan/block'
import type { Db } from '../client'
import { type OwnKeys, referenceRows } from './block-references'
import type { KnownRecords } from './known-records'

/** Blocks of a rubrique, in order. */
export const listBlockIds = async (tx: Db, rubriqueId: string): Promise<string[]> => {
  const blocks = await tx.block.findMany({
    where: { rubriqueId, deletedAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return blocks.map(block => block.id)
}

/** Puts these blocks in this rubrique, in this order. */
export const placeBlocks = async (tx: Db, rubriqueId: string, ids: readonly string[]): Promise<void> => {
  for (const [index, id] of ids.entries()) {
    await tx.block.updateMany({
      where: { id, OR: [{ position: { not: index + 1 } }, { rubriqueId: { not: rubriqueId } }] },
      data: { rubriqueId, position: index + 1 },
    })
  }
}

export type NewBlock = {
  editionId: string
  rubriqueId: string
  block: Block
  /** Of the modèle: its key, and whether it is the same everywhere. */
  modele?: { key: string; common: boolean }
  known: KnownRecords
  own: OwnKeys
  authorId: string
  now: Date
}

/** A new block at the end of its rubrique, with its first write and its references. */
export const insertBlock = async (tx: Db, input: NewBlock): Promise<void> => {
  const { block, editionId, authorId, now } = input
  await tx.block.create({
    data: {
      id: block.id,
      editionId,
      rubriqueId: input.rubriqueId,
      type: block.type,
      content: block.content,
      position: 1 + (await tx.block.count({ where: { rubriqueId: input.rubriqueId } })),
      common: input.modele?.common ?? false,
      modeleKey: input.modele?.key ?? null,
      updatedAt: now,
      updatedById: authorId,
    },
    select: { id: true },
  })
  const write = { blockId: block.id, editionId, revision: 1, content: block.content }
  await tx.blockWrite.create({ data: { ...write, authorId, writtenAt: now }, select: { id: true } })
  const rows = referenceRows(editionId, block, input.known, input.own)
  if (rows.length > 0) await tx.blockReference.createMany({ data: rows })
}

/** Out of the working copy; its writes stay. False: someone saved it first. */
export const removeBlock = async (tx: Db, blockId: string, revision: number, now: Date): Promise<boolean> => {
  const { count } = await tx.block.updateMany({
    where: { id: blockId, revision, deletedAt: null },
    data: { deletedAt: now },
  })
  if (count > 0) await tx.blockReference.deleteMany({ where: { blockId } })
  return count > 0
}
