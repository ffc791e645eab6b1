import type { Db } from '../client'

export const listOpenCollections = (db: Db) =>
  db.collection.findMany({
    where: { archivedAt: null },
    orderBy: { createdAt: 'desc' },
    select: { id: true, slug: true, title: true },
  })

export const findCollection = (db: Db, where: { id: string } | { slug: string }) =>
  db.collection.findFirst({
    where: { ...where, archivedAt: null },
    select: { id: true, slug: true, title: true },
  })

export const findService = (db: Db, where: { id: string } | { code: string }) =>
  db.service.findFirst({ where, select: { id: true, code: true, name: true } })

export const listServices = (db: Db) =>
  db.service.findMany({ orderBy: { name: 'asc' }, select: { id: true, code: true, name: true } })

const requestSelect = {
  serviceId: true,
  dueOn: true,
  sentAt: true,
  remindedAt: true,
  returnedAt: true,
} as const

export const listRequests = (db: Db, collectionId: string) =>
  db.dataRequest.findMany({ where: { collectionId }, select: requestSelect })

export const findRequest = (db: Db, collectionId: string, serviceId: string) =>
  db.dataRequest.findUnique({
    where: { collectionId_serviceId: { collectionId, serviceId } },
    select: requestSelect,
  })

/** Asked for the first time, or again with another date: the steps after it are to be done again. */
export const saveRequest = (
  db: Db,
  request: { collectionId: string; serviceId: string; dueOn: Date; sentAt: Date },
) => {
  const { collectionId, serviceId, dueOn, sentAt } = request
  return db.dataRequest.upsert({
    where: { collectionId_serviceId: { collectionId, serviceId } },
    create: request,
    update: { dueOn, sentAt, remindedAt: null, returnedAt: null },
    select: { id: true },
  })
}

export const noteRequest = async (
  db: Db,
  which: { collectionId: string; serviceId: string },
  change: { remindedAt: Date } | { returnedAt: Date },
): Promise<boolean> => {
  const noted = await db.dataRequest.updateMany({
    where: { ...which, sentAt: { not: null }, returnedAt: null },
    data: change,
  })
  return noted.count === 1
}
