import type { Db } from '../client'

/** A bilan by its place in the work: collection and territory. */
export const findBilan = (db: Db, collectionSlug: string, territorySlug: string) =>
  db.bilan.findFirst({
    where: { collection: { slug: collectionSlug }, territory: { slug: territorySlug } },
    select: {
      id: true,
      collection: { select: { slug: true, title: true, issuer: true } },
      territory: { select: { id: true, kind: true, code: true, slug: true, name: true, liaison: true } },
      editions: {
        where: { version: 'standard' },
        orderBy: { number: 'desc' },
        select: { id: true, number: true, status: true, statusSince: true },
      },
    },
  })

/** An edition's place: what a screen or a file of it must be authorized on. */
export const findEditionPlace = (db: Db, editionId: string) =>
  db.edition.findUnique({
    where: { id: editionId },
    select: {
      id: true,
      status: true,
      bilan: {
        select: {
          territoryId: true,
          collectionId: true,
          territory: { select: { slug: true } },
          collection: { select: { slug: true, modeleVersion: { select: { modeleId: true } } } },
        },
      },
    },
  })

/** The submitted revisions of an edition, newest first, with their files. */
export const listRevisions = (db: Db, editionId: string) =>
  db.revision.findMany({
    where: { editionId },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      number: true,
      manifestHash: true,
      submittedAt: true,
      note: true,
      submittedBy: { select: { name: true } },
      files: { select: { kind: true, sha256: true, bytes: true, pages: true, mime: true } },
      publications: { select: { id: true } },
    },
  })

/** What happened to an edition, newest first. */
export const listEditionHistory = (db: Db, editionId: string) =>
  db.historyEvent.findMany({
    where: { editionId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 200,
    select: { id: true, at: true, actorName: true, action: true, data: true },
  })

/** A submitted revision and where it belongs. */
export const findRevision = (db: Db, revisionId: string) =>
  db.revision.findUnique({
    where: { id: revisionId },
    select: {
      id: true,
      number: true,
      manifestHash: true,
      resolved: true,
      edition: { select: { id: true, status: true, bilan: { select: { territoryId: true } } } },
      files: { select: { kind: true, sha256: true, bytes: true, mime: true, pages: true } },
      publications: { select: { id: true } },
    },
  })
