import { territoryKey } from '@/lib/domain/territory/label'
import type { Db } from '../client'
import type { OwnKeys } from './block-references'

/** Keys of the territory of an edition. */
export const loadOwnKeys = async (db: Db, editionId: string): Promise<OwnKeys> => {
  const { bilan } = await db.edition.findUniqueOrThrow({
    where: { id: editionId },
    select: {
      bilan: {
        select: {
          territory: {
            select: { kind: true, code: true, departement: { select: { kind: true, code: true } } },
          },
        },
      },
    },
  })
  const { departement, ...own } = bilan.territory
  return { self: territoryKey(own), departement: territoryKey(departement ?? own) }
}
