import { z } from 'zod'
import type { Block } from '@/lib/domain/bilan/block'
import { blockTypes } from '@/lib/domain/bilan/block'
import type { BlockConflict } from '@/lib/domain/bilan/working-copy'
import { statuses } from '@/lib/domain/edition/status'
import type { Db } from '../client'
import { type OwnKeys, referenceRows } from './block-references'
import type { KnownRecords } from './known-records'

export type BlockWriteInput = {
  block: Block
  /** The revision that was read. */
  revision: number
  /** Named by who sends it; null when they have no need of it. */
  mutation: string | null
  authorId: string
  now: Date
}

/** Block and trace of the write, conditional on the revision. False: someone saved first. */
export const writeBlock = async (tx: Db, input: BlockWriteInput): Promise<boolean> => {
  const { block, revision, mutation, authorId, now } = input
  const content = JSON.stringify(block.content)
  const written = await tx.$executeRaw`
    WITH written AS (
      UPDATE blocks SET content = ${content}::jsonb, revision = revision + 1, updated_at = ${now}::timestamptz,
             updated_by_id = ${authorId}::uuid
       WHERE id = ${block.id}::uuid AND revision = ${revision} AND deleted_at IS NULL
      RETURNING id, edition_id, revision, content)
    INSERT INTO block_writes (id, block_id, edition_id, revision, content, author_id, written_at, mutation)
    SELECT gen_random_uuid(), id, edition_id, revision, content, ${authorId}::uuid, ${now}::timestamptz, ${mutation}::uuid
      FROM written`
  return written > 0
}

/** What a block refers to, in place of what it referred to before. */
export const writeReferences = async (
  tx: Db,
  editionId: string,
  block: Block,
  known: KnownRecords,
  own: OwnKeys,
): Promise<void> => {
  await tx.blockReference.deleteMany({ where: { blockId: block.id } })
  const rows = referenceRows(editionId, block, known, own)
  if (rows.length > 0) await tx.blockReference.createMany({ data: rows })
}

/** A save of this person that was already written under that name; null when there is none. */
export const findWrite = (tx: Db, write: { blockId: string; mutation: string; authorId: string }) =>
  tx.blockWrite.findFirst({ where: write, select: { revision: true, writtenAt: true } })

/** What the other person saved; null when the block is gone. */
export const loadConflict = async (tx: Db, blockId: string): Promise<BlockConflict | null> => {
  const block = await tx.block.findFirst({
    where: { id: blockId, deletedAt: null },
    select: {
      revision: true,
      content: true,
      updatedAt: true,
      updatedBy: { select: { name: true } },
      writes: { orderBy: { revision: 'desc' }, take: 1, select: { revision: true, mutation: true } },
    },
  })
  if (!block) return null
  const [last] = block.writes
  return {
    revision: block.revision,
    content: block.content,
    authorName: block.updatedBy?.name ?? 'le modèle',
    writtenAt: block.updatedAt.toISOString(),
    mutation: last?.revision === block.revision ? last.mutation : null,
  }
}

/** Where a block lives; null when it does not exist or was deleted. */
export const findBlock = (tx: Db, blockId: string) =>
  tx.block.findFirst({
    where: { id: blockId, deletedAt: null },
    select: { id: true, type: true, editionId: true, rubriqueId: true, revision: true, common: true },
  })

const keySchema = z.string().nullable()
const savedSchema = z.object({
  id: z.string(),
  type: z.enum(blockTypes),
  revision: z.number(),
  content: z.unknown(),
  common: z.boolean(),
  editionId: z.string(),
  status: z.enum(statuses),
  territoryId: z.string(),
  self: z.string(),
  departement: keySchema,
})
export type BlockToSave = z.output<typeof savedSchema>

/**
 * All that a save needs, in one question: it comes at each pause of everybody who writes. Its edition is held against
 * decisions, not against other saves (as `shareEdition`).
 */
export const holdBlock = async (tx: Db, blockId: string): Promise<BlockToSave | null> => {
  const [row]: unknown[] = await tx.$queryRaw`
    SELECT b.id::text AS id, b.type::text AS type, b.revision, b.content, b.common, e.id::text AS "editionId",
           e.status::text AS status, t.id::text AS "territoryId", t.kind || ':' || t.code AS self,
           d.kind || ':' || d.code AS departement
      FROM blocks b
      JOIN editions e ON e.id = b.edition_id
      JOIN bilans i ON i.id = e.bilan_id
      JOIN territories t ON t.id = i.territory_id
      LEFT JOIN territories d ON d.id = t.departement_id
     WHERE b.id = ${blockId}::uuid AND b.deleted_at IS NULL
       FOR SHARE OF e`
  return row === undefined ? null : savedSchema.parse(row)
}

/** A block with what it holds; null when it does not exist or was deleted. */
export const readBlock = (tx: Db, blockId: string) =>
  tx.block.findFirst({
    where: { id: blockId, deletedAt: null },
    select: { id: true, type: true, content: true, editionId: true, rubriqueId: true, revision: true },
  })

/** A block that was taken out of its draft, with what it held. */
export const findRemovedBlock = (tx: Db, blockId: string) =>
  tx.block.findFirst({
    where: { id: blockId, deletedAt: { not: null } },
    select: { id: true, type: true, content: true, editionId: true },
  })
