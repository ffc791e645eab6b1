import type { ModeleContent } from '@/lib/domain/bilan/modele'
import type { Db } from '../client'

/** A modèle with its versions, the latest first; null when there is none. */
export const findModele = (db: Db, code: string) =>
  db.modele.findUnique({
    where: { code },
    select: {
      id: true,
      code: true,
      name: true,
      issuer: true,
      scope: true,
      versions: {
        orderBy: { number: 'desc' },
        select: {
          id: true,
          number: true,
          createdAt: true,
          publishedAt: true,
          publishedBy: { select: { name: true } },
          updatedAt: true,
          updatedBy: { select: { name: true } },
          collections: { select: { slug: true, title: true } },
          _count: { select: { editions: true } },
        },
      },
    },
  })

/** A version with what it holds. */
export const findVersion = (db: Db, id: string) =>
  db.modeleVersion.findUnique({
    where: { id },
    select: {
      id: true,
      number: true,
      content: true,
      identity: true,
      revision: true,
      publishedAt: true,
      updatedBy: { select: { name: true } },
      modele: { select: { id: true, code: true, name: true, issuer: true, scope: true } },
    },
  })

type Stored = { content: ModeleContent; identity: object }

/** Saves the draft that was read. False: it was published, or somebody saved first. */
export const writeVersion = async (
  tx: Db,
  read: { id: string; revision: number },
  data: Partial<Stored>,
  by: { authorId: string; now: Date },
): Promise<boolean> => {
  const { count } = await tx.modeleVersion.updateMany({
    where: { ...read, publishedAt: null },
    data: { ...data, revision: { increment: 1 }, updatedAt: by.now, updatedById: by.authorId },
  })
  return count > 0
}

/** Publishes the draft that was read. */
export const publishVersion = async (
  tx: Db,
  read: { id: string; revision: number },
  by: { authorId: string; now: Date },
): Promise<boolean> => {
  const { count } = await tx.modeleVersion.updateMany({
    where: { ...read, publishedAt: null },
    data: { publishedAt: by.now, publishedById: by.authorId },
  })
  return count > 0
}

/** The latest version of a modèle, to start the next one from. */
export const findLatestVersion = (tx: Db, modeleId: string) =>
  tx.modeleVersion.findFirst({
    where: { modeleId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, content: true, identity: true, publishedAt: true },
  })

export const insertVersion = (
  tx: Db,
  version: Stored & { modeleId: string; number: number },
  by: { authorId: string; now: Date },
) =>
  tx.modeleVersion.create({
    data: { ...version, createdAt: by.now, updatedAt: by.now, updatedById: by.authorId },
    select: { id: true, number: true },
  })

/** The latest published version: what drafts are compared with. */
export const findPublishedVersion = (db: Db, modeleId: string) =>
  db.modeleVersion.findFirst({
    where: { modeleId, publishedAt: { not: null } },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, content: true, identity: true, publishedAt: true },
  })

/** The modèle that a block of a bilan came from, and its key there. */
export const findBlockOrigin = async (db: Db, blockId: string) => {
  const block = await db.block.findUnique({
    where: { id: blockId },
    select: {
      modeleKey: true,
      edition: { select: { modeleVersion: { select: { modele: { select: { code: true } } } } } },
    },
  })
  return block && { modeleKey: block.modeleKey, code: block.edition.modeleVersion.modele.code }
}

/** What happened to a modèle, the latest first. */
export const listModeleHistory = (db: Db, modeleId: string) =>
  db.historyEvent.findMany({
    where: { subjectKind: 'modele', subjectId: modeleId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 40,
    select: { id: true, at: true, actorName: true, action: true, data: true },
  })
