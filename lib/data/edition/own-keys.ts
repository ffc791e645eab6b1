import { territoryKey } from '@/lib/domain/territory/label'
import type { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'
import type { OwnKeys } from './block-references'

/** What an edition is read with, to know its own territory and its département. */
export const ownPlace = {
  select: {
    bilan: {
      select: {
        territory: {
          select: { kind: true, code: true, departement: { select: { kind: true, code: true } } },
        },
      },
    },
  },
} as const satisfies Prisma.EditionDefaultArgs

export const ownKeysOf = ({ bilan }: Prisma.EditionGetPayload<typeof ownPlace>): OwnKeys => {
  const { departement, ...own } = bilan.territory
  return { self: territoryKey(own), departement: territoryKey(departement ?? own) }
}

/** Keys of the territory of an edition. */
export const loadOwnKeys = async (db: Db, editionId: string): Promise<OwnKeys> =>
  ownKeysOf(await db.edition.findUniqueOrThrow({ where: { id: editionId }, ...ownPlace }))
