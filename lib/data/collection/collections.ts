import type { DeadlineStep } from '@/lib/domain/calendar/deadline'
import type { CollectionInput } from '@/lib/domain/collection/form'
import type { Issuer } from '@/lib/domain/collection/issuer'
import { identitySchema } from '@/lib/domain/edition/collection-content'
import type { Db } from '../client'
import { slugFor } from '../territory-import/slug'

const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`)

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

type Saved = Omit<CollectionInput, 'id' | 'revision' | 'territoryIds' | 'days'> & {
  issuer: Issuer
  deadlines: readonly { step: DeadlineStep; dueOn: string }[]
}

const columns = async (tx: Db, input: Saved) => ({
  title: input.title,
  issuer: input.issuer,
  modeleVersionId: input.modeleVersionId,
  dataStartYear: input.dataStartYear,
  dataEndYear: input.dataEndYear,
  mandat: input.mandat,
  letterboxOn: asDate(input.letterboxOn),
  imprint: { director: input.director, host: input.host, contact: input.contact, payer: input.payer },
  imprimeurId: await imprimeurOf(tx, input),
})

const imprimeurOf = async (tx: Db, { imprimeurId, imprimeurName, imprimeurAddress }: Saved) => {
  if (imprimeurName === null || imprimeurAddress === null) return imprimeurId
  const known = await tx.imprimeur.findUnique({ where: { name: imprimeurName }, select: { id: true } })
  if (known) return known.id
  const data = { name: imprimeurName, address: imprimeurAddress }
  return (await tx.imprimeur.create({ data, select: { id: true } })).id
}

export const createCollection = async (tx: Db, input: Saved, now: Date) => {
  const taken = await tx.collection.findMany({ select: { slug: true } })
  const slugs = new Set(taken.map(({ slug }) => slug))
  const slug = slugFor(input.title, String(slugs.size + 1), candidate => slugs.has(candidate))
  const created = await tx.collection.create({
    data: { ...(await columns(tx, input)), slug, createdAt: now },
    select: { id: true, slug: true },
  })
  await writeDeadlines(tx, created.id, input.deadlines)
  return created
}

/** Conditional on the revision that was read; null when somebody saved first. */
export const updateCollection = async (
  tx: Db,
  { id, revision }: { id: string; revision: number },
  input: Saved,
) => {
  const { count } = await tx.collection.updateMany({
    where: { id, revision },
    data: { ...(await columns(tx, input)), revision: { increment: 1 } },
  })
  if (count === 0) return null
  await writeDeadlines(tx, id, input.deadlines)
  return tx.collection.findUniqueOrThrow({ where: { id }, select: { id: true, slug: true } })
}

const writeDeadlines = async (tx: Db, collectionId: string, deadlines: Saved['deadlines']) => {
  await tx.collectionDeadline.deleteMany({ where: { collectionId } })
  await tx.collectionDeadline.createMany({
    data: deadlines.map(({ step, dueOn }) => ({ collectionId, step, dueOn: asDate(dueOn) })),
  })
}

/** Makes these territories the concerned ones. Returns the names of those that can’t leave: their bilan has begun. */
export const setTerritories = async (
  tx: Db,
  collectionId: string,
  territoryIds: readonly string[],
): Promise<string[]> => {
  const leaving = { collectionId, territoryId: { notIn: [...territoryIds] } }
  const begun = await tx.bilan.findMany({
    where: { ...leaving, editions: { some: {} } },
    select: { territory: { select: { name: true } } },
  })
  if (begun.length > 0) return begun.map(({ territory }) => territory.name)
  await tx.bilan.deleteMany({ where: leaving })
  await tx.bilan.createMany({
    data: territoryIds.map(territoryId => ({ collectionId, territoryId })),
    skipDuplicates: true,
  })
  return []
}

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

/** Printers already known. */
export const listImprimeurs = (db: Db) =>
  db.imprimeur.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true, address: true } })
