import type { Db } from '../client'

/** Holds the row until the end of the transaction: decisions on one edition follow each other. */
export const lockEdition = async (tx: Db, editionId: string): Promise<void> => {
  await tx.$queryRaw`SELECT 1 AS held FROM editions WHERE id = ${editionId}::uuid FOR UPDATE`
}

/** Several, in one order: whoever holds more than one never waits for somebody who waits for them. */
export const lockEditions = async (tx: Db, editionIds: readonly string[]): Promise<void> => {
  await tx.$queryRaw`
    SELECT 1 AS held FROM editions WHERE id = ANY(${[...editionIds]}::uuid[]) ORDER BY id FOR UPDATE`
}

/** Holds them against decisions and answers, not against what is written in them or proposed to them. */
export const keepEditions = async (tx: Db, editionIds: readonly string[]): Promise<void> => {
  await tx.$queryRaw`
    SELECT 1 AS held FROM editions WHERE id = ANY(${[...editionIds]}::uuid[]) ORDER BY id FOR KEY SHARE`
}

/** Holds it against decisions, not against other saves. Returns its status and territory, or null. */
export const shareEdition = async (tx: Db, editionId: string) => {
  await tx.$queryRaw`SELECT 1 AS held FROM editions WHERE id = ${editionId}::uuid FOR SHARE`
  return tx.edition.findUnique({
    where: { id: editionId },
    select: { id: true, status: true, bilan: { select: { territoryId: true } } },
  })
}

/** Holds the bilan of an edition: two editions of one bilan can't go online at the same time. Taken before the edition. */
export const lockBilanOf = async (tx: Db, editionId: string): Promise<void> => {
  await tx.$queryRaw`
    SELECT 1 AS held FROM bilans WHERE id = (SELECT bilan_id FROM editions WHERE id = ${editionId}::uuid) FOR UPDATE`
}
