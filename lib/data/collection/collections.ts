import type { Issuer } from '@/lib/domain/collection/issuer'
import { identitySchema } from '@/lib/domain/edition/collection-content'
import type { Db } from '../client'

/** Every collection, the latest first. */
export const listCollections = (db: Db) =>
  db.collection.findMany({
    where: { archivedAt: null },
    orderBy: { createdAt: 'desc' },
    select: {
      slug: true,
      title: true,
      issuer: true,
      mandat: true,
      letterboxOn: true,
      modeleVersion: { select: { number: true, modele: { select: { code: true, name: true } } } },
      bilans: { select: { _count: { select: { editions: true } } } },
    },
  })

/** A collection with its territories and the state of their bilans; null when there is none. */
export const findCollection = (db: Db, slug: string) =>
  db.collection.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      title: true,
      issuer: true,
      revision: true,
      dataStartYear: true,
      dataEndYear: true,
      mandat: true,
      letterboxOn: true,
      imprint: true,
      imprimeurId: true,
      imprimeur: { select: { name: true, address: true, fictitious: true } },
      deadlines: { select: { step: true, dueOn: true } },
      modeleVersionId: true,
      modeleVersion: {
        select: {
          number: true,
          publishedAt: true,
          modele: { select: { id: true, code: true, name: true, scope: true } },
        },
      },
      bilans: {
        orderBy: { territory: { code: 'asc' } },
        select: {
          id: true,
          territory: { select: { id: true, slug: true, code: true, name: true, kind: true, liaison: true } },
          editions: {
            where: { version: 'standard' },
            orderBy: { number: 'desc' },
            take: 1,
            select: { id: true, number: true, status: true, modeleVersion: { select: { number: true } } },
          },
        },
      },
    },
  })

/** What a new collection may be made from: the latest published version of each modèle. */
export const listPublishedModeles = async (db: Db) => {
  const modeles = await db.modele.findMany({
    where: { archivedAt: null, versions: { some: { publishedAt: { not: null } } } },
    orderBy: { name: 'asc' },
    select: {
      code: true,
      name: true,
      issuer: true,
      scope: true,
      versions: {
        where: { publishedAt: { not: null } },
        orderBy: { number: 'desc' },
        take: 1,
        select: { id: true, number: true },
      },
    },
  })
  return modeles.flatMap(({ versions: [version], ...modele }) => (version ? [{ ...modele, version }] : []))
}

/** Of the version that a collection names: whose it is, and whether bilans may be made from it. */
export const findModeleVersion = (db: Db, id: string) =>
  db.modeleVersion.findUnique({
    where: { id },
    select: { id: true, publishedAt: true, modele: { select: { issuer: true, scope: true } } },
  })

/** What the modèles of this issuer look like, in all their versions. */
export const listIdentities = async (db: Db, issuer: Issuer) => {
  const versions = await db.modeleVersion.findMany({
    where: { modele: { issuer } },
    select: { identity: true },
  })
  return versions.flatMap(({ identity }) => identitySchema.safeParse(identity).data ?? [])
}

/** The territories that these identifiers name, in use. */
export const findTerritories = (db: Db, ids: readonly string[]) =>
  db.territory.findMany({
    where: { id: { in: [...ids] }, archivedAt: null },
    select: { id: true, kind: true },
  })

/** Whether an edition was made in this collection: its modèle then changes by its versions only. */
export const hasEditions = async (tx: Db, collectionId: string): Promise<boolean> =>
  (await tx.edition.count({ where: { bilan: { collectionId } } })) > 0

/** The version of the modèle that its next bilans are made from. */
export const followedVersion = async (tx: Db, collectionId: string): Promise<string | null> => {
  const found = await tx.collection.findUnique({
    where: { id: collectionId },
    select: { modeleVersionId: true },
  })
  return found?.modeleVersionId ?? null
}

/** First and last year of the values of a collection. */
export const findYears = (db: Db, collectionId: string) =>
  db.collection.findUnique({
    where: { id: collectionId },
    select: { dataStartYear: true, dataEndYear: true },
  })

/** Printers already known. */
export const listImprimeurs = (db: Db) =>
  db.imprimeur.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true, address: true } })
