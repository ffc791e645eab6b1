import type { Rubrique } from '@/lib/domain/bilan/block'
import { inYears } from '@/lib/domain/bilan/in-years'
import { type ModeleContent, type ModeleRubrique, modeleContentSchema } from '@/lib/domain/bilan/modele'
import type { CollectionYears } from '@/lib/domain/indicator/collection-period'
import type { Followed } from '@/lib/domain/modele/changes'
import { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'
import { findAmbitionId } from '../edition/ambition'
import { loadWorkingCopy } from '../edition/load-working-copy'

/** Every version of a modèle by its number, in the years of a collection: what an edition last saw is one of them. */
export type Versions = ReadonlyMap<number, ModeleContent>

export const loadVersions = async (
  db: Db,
  { modeleId, years }: { modeleId: string; years: CollectionYears },
): Promise<Versions> => {
  const versions = await db.modeleVersion.findMany({
    where: { modeleId, publishedAt: { not: null } },
    select: { number: true, content: true },
  })
  return new Map(
    versions.flatMap(({ number, content }) => {
      const parsed = modeleContentSchema.safeParse(content)
      return parsed.success ? [[number, inYears(parsed.data, years)] as const] : []
    }),
  )
}

const nothing: ModeleContent = { pages: 1, rubriques: [] }

/** An edition as it follows its modèle: its texts, and the version that it last saw of each key. */
export const loadFollowed = async (db: Db, editionId: string, versions: Versions): Promise<Followed> => {
  const { snapshot, origins } = await loadWorkingCopy(db, editionId)
  const { modeleVersion, modeleAnswers } = await db.edition.findUniqueOrThrow({
    where: { id: editionId },
    select: {
      modeleVersion: { select: { number: true } },
      modeleAnswers: { select: { modeleKey: true, modeleVersion: { select: { number: true } } } },
    },
  })
  const seen = new Map<string, number>()
  for (const { modeleKey, modeleVersion: answered } of modeleAnswers)
    seen.set(modeleKey, Math.max(seen.get(modeleKey) ?? 0, answered.number))
  return {
    rubriques: snapshot.rubriques,
    revisions: snapshot.revisions,
    origins,
    baseOf: key => versions.get(Math.max(modeleVersion.number, seen.get(key) ?? 0)) ?? nothing,
  }
}

/** The head of a rubrique, its page and its ambition included, conditional on the revision that was read. */
export const writeRubriqueHead = async (
  tx: Db,
  read: { id: string; revision: number },
  { title, chapo, page, ambition }: Pick<Rubrique, 'title' | 'chapo' | 'page' | 'ambition'>,
): Promise<boolean> => {
  const { count } = await tx.rubrique.updateMany({
    where: read,
    data: {
      title,
      chapo: chapo ?? Prisma.DbNull,
      page,
      ambitionId: await findAmbitionId(tx, ambition),
      revision: { increment: 1 },
    },
  })
  return count > 0
}

/** A rubrique of the modèle that an edition did not have, at the end of its page, without its blocks. */
export const insertRubrique = async (
  tx: Db,
  editionId: string,
  { key, page, title, chapo, ambition }: ModeleRubrique,
): Promise<string> => {
  const before = await tx.rubrique.count({ where: { editionId, page: { lte: page } } })
  const later = await tx.rubrique.findMany({
    where: { editionId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    skip: before,
    select: { id: true },
  })
  for (const [index, { id }] of later.entries())
    await tx.rubrique.update({ where: { id }, data: { position: before + 2 + index }, select: { id: true } })
  const { id } = await tx.rubrique.create({
    data: {
      editionId,
      position: before + 1,
      page,
      title,
      chapo: chapo ?? Prisma.DbNull,
      ambitionId: await findAmbitionId(tx, ambition),
      modeleKey: key,
    },
    select: { id: true },
  })
  return id
}

export type Answer = { key: string; answer: 'taken' | 'kept' }

export const recordAnswers = async (
  tx: Db,
  {
    editionId,
    versionId,
    decidedById,
    decidedAt,
  }: {
    editionId: string
    versionId: string
    decidedById: string
    decidedAt: Date
  },
  answers: readonly Answer[],
): Promise<void> => {
  await tx.modeleAnswer.createMany({
    data: answers.map(({ key, answer }) => ({
      editionId,
      modeleKey: key,
      modeleVersionId: versionId,
      answer,
      decidedById,
      decidedAt,
    })),
    skipDuplicates: true,
  })
}

/** The next bilans of the collection are made from this version, never from an earlier one. False: they were already. */
export const moveCollection = async (
  tx: Db,
  collectionId: string,
  version: { id: string; number: number; modeleId: string },
): Promise<boolean> => {
  const { count } = await tx.collection.updateMany({
    where: {
      id: collectionId,
      modeleVersion: { modeleId: version.modeleId, number: { lt: version.number } },
    },
    data: { modeleVersionId: version.id, revision: { increment: 1 } },
  })
  return count > 0
}

/** Editions of a collection in the standard version that are not ended, with the version each follows. */
export const listFollowing = (db: Db, collectionId: string) =>
  db.edition.findMany({
    where: {
      version: 'standard',
      bilan: { collectionId },
      status: { notIn: ['remplace', 'retire', 'archive'] },
    },
    orderBy: [{ bilan: { territory: { code: 'asc' } } }, { number: 'desc' }],
    select: {
      id: true,
      number: true,
      status: true,
      modeleVersion: { select: { number: true } },
      bilan: { select: { territory: { select: { id: true, slug: true, name: true } } } },
    },
  })

/** Collections where a draft still follows a version of the modèle before this one. */
export const listCollectionsBehind = (
  db: Db,
  { modeleId, number }: { modeleId: string; number: number },
): Promise<{ slug: string; title: string }[]> => {
  const behind = {
    version: 'standard',
    status: 'brouillon',
    modeleVersion: { modeleId, number: { lt: number } },
  } as const
  return db.collection.findMany({
    where: { bilans: { some: { editions: { some: behind } } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { slug: true, title: true },
  })
}

/** What the versions that the drafts of a collection follow look like. */
export const listFollowedIdentities = (db: Db, collectionId: string) =>
  db.modeleVersion.findMany({
    where: { editions: { some: { status: 'brouillon', bilan: { collectionId } } } },
    select: { number: true, identity: true },
  })

/** Makes a common block the edition’s own, conditional on the revision that was read. */
export const detach = async (tx: Db, read: { id: string; revision: number }): Promise<boolean> => {
  const { count } = await tx.block.updateMany({
    where: { ...read, common: true, deletedAt: null },
    data: { common: false },
  })
  return count > 0
}
