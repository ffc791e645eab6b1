import type { Db } from '../client'

/** The edition of the same bilan and version that is online, if any. */
export const livePublication = async (tx: Db, editionId: string) => {
  const edition = await tx.edition.findUnique({
    where: { id: editionId },
    select: { bilanId: true, version: true },
  })
  if (!edition) return null
  return tx.publication.findFirst({
    where: { ...edition, replacedAt: null, withdrawnAt: null },
    select: {
      id: true,
      edition: { select: { id: true, status: true, lock: true, currentRevisionId: true } },
    },
  })
}

export const markReplaced = async (tx: Db, publicationId: string, at: Date): Promise<void> => {
  await tx.publication.update({
    where: { id: publicationId },
    data: { replacedAt: at },
    select: { id: true },
  })
}

/** Puts a revision online: nothing is rendered, its stored files are what the site serves. */
export const insertPublication = async (
  tx: Db,
  publication: { editionId: string; revisionId: string; at: Date; byId: string | null },
): Promise<string> => {
  const edition = await tx.edition.findUniqueOrThrow({
    where: { id: publication.editionId },
    select: { bilanId: true, version: true },
  })
  const { id } = await tx.publication.create({
    data: {
      ...edition,
      editionId: publication.editionId,
      revisionId: publication.revisionId,
      publishedAt: publication.at,
      publishedById: publication.byId,
    },
    select: { id: true },
  })
  return id
}

export const markWithdrawn = async (
  tx: Db,
  editionId: string,
  at: Date,
  publicNote: string,
): Promise<void> => {
  await tx.publication.update({
    where: { editionId },
    data: { withdrawnAt: at, publicNote },
    select: { id: true },
  })
}

export const markRestored = async (tx: Db, editionId: string): Promise<void> => {
  await tx.publication.update({
    where: { editionId },
    data: { withdrawnAt: null, publicNote: null },
    select: { id: true },
  })
}
