import type { Db } from '../client'

/** Ambitions under their pacte, in the order of the projet. */
export const listAmbitions = (db: Db) =>
  db.ambition.findMany({
    orderBy: [{ pacte: { position: 'asc' } }, { position: 'asc' }],
    select: { id: true, name: true, pacte: { select: { name: true } } },
  })

export const listOrientations = (db: Db) =>
  db.orientation.findMany({ orderBy: { position: 'asc' }, select: { code: true, name: true } })

/** Cantons with the edition whose frame resolves a text there: the newest of each. */
export const listPreviewPlaces = async (db: Db) => {
  const editions = await db.edition.findMany({
    where: { version: 'standard', bilan: { territory: { kind: 'canton' } } },
    orderBy: [{ bilan: { territory: { name: 'asc' } } }, { createdAt: 'desc' }],
    select: {
      id: true,
      bilan: { select: { territoryId: true, territory: { select: { name: true, slug: true } } } },
    },
  })
  const places = new Map<string, { editionId: string; name: string; slug: string }>()
  for (const { id, bilan } of editions)
    if (!places.has(bilan.territoryId)) places.set(bilan.territoryId, { editionId: id, ...bilan.territory })
  return [...places.values()]
}
