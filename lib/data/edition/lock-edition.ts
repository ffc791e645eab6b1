import type { Db } from '../client'

/** Holds the row until the end of the transaction: decisions on one edition follow each other. */
export const lockEdition = async (tx: Db, editionId: string): Promise<void> => {
  await tx.$queryRaw`SELECT 1 AS held FROM editions WHERE id = ${editionId}::uuid FOR UPDATE`
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
