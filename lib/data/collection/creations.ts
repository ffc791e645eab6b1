import type { CreationOutcome } from '@/lib/domain/collection/creation'
import type { Db } from '../client'

/** « Créer les bilans » asked: a line per bilan of the collection. Refused by the database when one is under way. */
export const insertCreation = async (
  tx: Db,
  asked: { collectionId: string; askedById: string; askedAt: Date },
): Promise<string> => {
  const bilans = await tx.bilan.findMany({
    where: { collectionId: asked.collectionId },
    select: { id: true },
  })
  const { id } = await tx.bilanCreation.create({
    data: { ...asked, rows: { createMany: { data: bilans.map(bilan => ({ bilanId: bilan.id })) } } },
    select: { id: true },
  })
  return id
}

export const findOpenCreation = (db: Db, collectionId: string) =>
  db.bilanCreation.findFirst({ where: { collectionId, finishedAt: null }, select: { id: true } })

export const findCreation = (db: Db, id: string) =>
  db.bilanCreation.findUnique({
    where: { id },
    select: { id: true, askedById: true, finishedAt: true, collectionId: true },
  })

/** Those that a crash or a stop left in the middle, with those just asked. */
export const listOpenCreations = async (db: Db): Promise<string[]> => {
  const open = await db.bilanCreation.findMany({
    where: { finishedAt: null },
    orderBy: { askedAt: 'asc' },
    select: { id: true },
  })
  return open.map(({ id }) => id)
}

/**
 * A line left to do, held until the end of the transaction; another server takes the next one. Null: none is free.
 * `except`: those put aside.
 */
export const claimRow = async (
  tx: Db,
  creationId: string,
  except: readonly string[] = [],
): Promise<string | null> => {
  const rows = await tx.$queryRaw<{ bilan_id: string }[]>`
    SELECT r.bilan_id FROM bilan_creation_rows r
    JOIN bilans b ON b.id = r.bilan_id JOIN territories t ON t.id = b.territory_id
    WHERE r.creation_id = ${creationId}::uuid AND r.outcome IS NULL AND r.bilan_id <> ALL(${[...except]}::uuid[])
    ORDER BY t.code LIMIT 1 FOR UPDATE OF r SKIP LOCKED`
  return rows[0]?.bilan_id ?? null
}

/** Holds a bilan: nobody opens an edition of it before the end of the transaction. */
export const lockBilan = async (tx: Db, bilanId: string): Promise<void> => {
  await tx.$queryRaw`SELECT 1 AS held FROM bilans WHERE id = ${bilanId}::uuid FOR UPDATE`
}

export const writeOutcome = async (
  tx: Db,
  row: { creationId: string; bilanId: string },
  outcome: { outcome: CreationOutcome; sentence: string | null; doneAt: Date },
): Promise<void> => {
  await tx.bilanCreationRow.updateMany({ where: { ...row, outcome: null }, data: outcome })
}

/** Ends it when every line has its result; whoever does the last line ends it. */
export const finishCreation = async (db: Db, id: string, now: Date): Promise<void> => {
  await db.bilanCreation.updateMany({
    where: { id, finishedAt: null, rows: { none: { outcome: null } } },
    data: { finishedAt: now },
  })
}

/** The last « Créer les bilans » of a collection, line by line. */
export const findLastCreation = (db: Db, collectionId: string) =>
  db.bilanCreation.findFirst({
    where: { collectionId },
    orderBy: { askedAt: 'desc' },
    select: {
      id: true,
      askedAt: true,
      finishedAt: true,
      askedBy: { select: { name: true } },
      rows: {
        orderBy: { bilan: { territory: { code: 'asc' } } },
        select: {
          outcome: true,
          sentence: true,
          bilan: { select: { territory: { select: { name: true, slug: true } } } },
        },
      },
    },
  })
