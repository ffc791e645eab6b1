import type { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'

export type Place = { editionId: string; blockId: string }

/** Blocks with such a reference, each once. */
export const listReferringBlocks = (db: Db, where: Prisma.BlockReferenceWhereInput): Promise<Place[]> =>
  db.blockReference.findMany({ where, distinct: ['blockId'], select: { editionId: true, blockId: true } })

/** The same, as the condition of a query of blocks: by their keys, so that it is not every block that is read. */
export const referring = async (
  db: Db,
  where: Prisma.BlockReferenceWhereInput,
): Promise<Prisma.BlockWhereInput> => ({
  id: { in: (await listReferringBlocks(db, where)).map(({ blockId }) => blockId) },
})
