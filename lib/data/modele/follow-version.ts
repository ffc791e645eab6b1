import type { Db } from '../client'

/** The edition follows this version from now on. False: it did already. */
export const followVersion = async (tx: Db, editionId: string, versionId: string): Promise<boolean> => {
  const { count } = await tx.edition.updateMany({
    where: { id: editionId, modeleVersionId: { not: versionId } },
    data: { modeleVersionId: versionId },
  })
  return count > 0
}
