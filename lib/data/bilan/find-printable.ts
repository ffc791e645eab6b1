import type { Db } from '../client'

export type BilanTerritory = {
  id: string
  kind: 'departement' | 'canton'
  slug: string
  code: string
  name: string
}

/** The places that may have a bilan: the département, then its cantons by code. */
export const listBilanTerritories = async (db: Db): Promise<BilanTerritory[]> => {
  const rows = await db.territory.findMany({
    where: { kind: { in: ['departement', 'canton'] }, archivedAt: null },
    orderBy: [{ kind: 'asc' }, { code: 'asc' }],
    select: { id: true, kind: true, slug: true, code: true, name: true },
  })
  return rows.map(({ kind, ...row }) => ({ ...row, kind: kind === 'departement' ? 'departement' : 'canton' }))
}

/** Null: whatever the collection. */
type Asked = { territoryId: string; collection: string | null }

const bilanOf = ({ territoryId, collection }: Asked) => ({
  territoryId,
  ...(collection !== null && { collection: { slug: collection } }),
})

const placeSelect = { select: { collection: { select: { slug: true, title: true } } } } as const

/** The latest edition of the latest collection. */
export const findLatestEdition = (db: Db, asked: Asked) =>
  db.edition.findFirst({
    where: { version: 'standard', bilan: bilanOf(asked) },
    orderBy: [{ bilan: { collection: { createdAt: 'desc' } } }, { number: 'desc' }],
    select: { id: true, number: true, bilan: placeSelect },
  })

/** The PDF that the public reads now. */
export const findLivePdf = (db: Db, asked: Asked) =>
  db.publication.findFirst({
    where: {
      version: 'standard',
      withdrawnAt: null,
      replacedAt: null,
      edition: { status: 'publie' },
      bilan: bilanOf(asked),
    },
    orderBy: { publishedAt: 'desc' },
    select: {
      edition: { select: { number: true } },
      bilan: placeSelect,
      revision: { select: { files: { where: { kind: 'pdf' }, select: { sha256: true, pages: true } } } },
    },
  })
