import type { Block, Rubrique } from '@/lib/domain/bilan/block'
import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'
import { findAmbitionId } from './ambition'

/** Every identifier that this edition used: its rubriques, its blocks, those taken out included. */
export const listOwnIds = async (db: Db, editionId: string): Promise<Set<string>> => {
  const where = { editionId }
  const rubriques = await db.rubrique.findMany({ where, select: { id: true } })
  const blocks = await db.block.findMany({ where, select: { id: true } })
  return new Set([...rubriques, ...blocks].map(({ id }) => id))
}

/** Parts that leave: what they came from in the modèle may be given to what takes their place. */
export const releaseKeys = async (tx: Db, rubriqueIds: readonly string[]): Promise<void> => {
  await tx.rubrique.updateMany({ where: { id: { in: [...rubriqueIds] } }, data: { modeleKey: null } })
}

/**
 * Head and place of a rubrique, made when it does not exist: from `key` of the modèle, if no other one is. `revision`:
 * that of a rubrique put back, above any that was read of it.
 */
export const placeRubrique = async (
  tx: Db,
  editionId: string,
  { id, page, title, chapo, ambition }: Rubrique,
  {
    position,
    changed,
    key,
    revision = 1,
  }: { position: number; changed: boolean; key: string | null; revision?: number },
): Promise<void> => {
  const ambitionId = await findAmbitionId(tx, ambition)
  const head = { page, title, chapo: chapo ?? Prisma.DbNull, ambitionId }
  const held = key !== null && (await tx.rubrique.count({ where: { editionId, modeleKey: key } })) > 0
  await tx.rubrique.upsert({
    where: { id },
    create: { id, editionId, position, revision, ...head, modeleKey: held ? null : key },
    update: { position, ...(changed && { ...head, revision: { increment: 1 } }) },
    select: { id: true },
  })
}

/**
 * Takes a rubrique out. What was written in it stays: its blocks, already taken out or placed elsewhere, follow `heir`.
 */
export const removeRubrique = async (tx: Db, rubriqueId: string, heir: string): Promise<void> => {
  await tx.block.updateMany({ where: { rubriqueId }, data: { rubriqueId: heir } })
  await tx.rubrique.delete({ where: { id: rubriqueId }, select: { id: true } })
}

/** Whether a block of this draft comes from this one of the modèle. */
export const holdsKey = async (tx: Db, editionId: string, modeleKey: string): Promise<boolean> =>
  (await tx.block.count({ where: { editionId, modeleKey, deletedAt: null } })) > 0

/** A common block about to hold other words than everywhere: the canton’s own from now on, as when it is detached. */
export const detachChanged = async (tx: Db, { id, content }: Block): Promise<void> => {
  await tx.$executeRaw`
    UPDATE blocks SET common = false
    WHERE id = ${id}::uuid AND common AND content <> ${JSON.stringify(content)}::jsonb`
}

/** A block that was taken out of this edition is there again, as it was; the caller then writes its content. */
export const reviveBlock = async (tx: Db, block: Block, rubriqueId: string): Promise<number | null> => {
  const stored = await tx.block.findFirst({
    where: { id: block.id, type: block.type, deletedAt: { not: null } },
    select: { revision: true, modeleKey: true, editionId: true },
  })
  if (!stored) return null
  const { revision, modeleKey, editionId } = stored
  const replaced = modeleKey !== null && (await holdsKey(tx, editionId, modeleKey))
  await tx.block.update({
    where: { id: block.id },
    data: { deletedAt: null, rubriqueId, ...(replaced && { modeleKey: null }) },
    select: { id: true },
  })
  return revision
}
