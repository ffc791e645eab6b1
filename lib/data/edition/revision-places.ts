import type { Db } from '../client'

/** Where a revision belongs, as an operator would look for it. */
export type RevisionPlace = {
  id: string
  number: number
  edition: number
  territory: string
  collection: string
}

export const listRevisionPlaces = async (db: Db, ids: string[]): Promise<RevisionPlace[]> => {
  const rows = await db.revision.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      number: true,
      edition: {
        select: {
          number: true,
          bilan: {
            select: { territory: { select: { name: true } }, collection: { select: { title: true } } },
          },
        },
      },
    },
  })
  return rows.map(({ id, number, edition }) => ({
    id,
    number,
    edition: edition.number,
    territory: edition.bilan.territory.name,
    collection: edition.bilan.collection.title,
  }))
}
