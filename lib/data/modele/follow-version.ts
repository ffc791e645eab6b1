import type { Db } from '../client'

/** The edition follows this version from now on, never an earlier one. False: it did already, or follows a later one. */
export const followVersion = async (
  tx: Db,
  editionId: string,
  version: { id: string; number: number },
): Promise<boolean> => {
  const { count } = await tx.edition.updateMany({
    where: { id: editionId, modeleVersion: { number: { lt: version.number } } },
    data: { modeleVersionId: version.id },
  })
  return count > 0
}
