import type { Db } from '../client'

/** The revision that a person gave their last avis on, in this edition. */
export const findVisaRevision = async (db: Db, editionId: string, userId: string): Promise<string | null> => {
  const visa = await db.visa.findFirst({
    where: { userId, revision: { editionId } },
    orderBy: [{ givenAt: 'desc' }, { id: 'desc' }],
    select: { revisionId: true },
  })
  return visa?.revisionId ?? null
}
