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
  id: true,
  serviceId: true,
  dueOn: true,
  sentAt: true,
  remindedAt: true,
  returnedAt: true,
  mails: {
    orderBy: { askedAt: 'desc' },
    take: 1,
    select: { kind: true, status: true, attempts: true, problem: true, sentAt: true },
  },
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
    update: { dueOn, sentAt, remindedAt: null, returnedAt: null, returnedBy: null },
    select: { id: true },
  })
}

export const noteRequest = async (
  db: Db,
  { collectionId, serviceId }: { collectionId: string; serviceId: string },
  change: { remindedAt: Date } | { returnedAt: Date; returnedBy: string | null },
): Promise<boolean> => {
  const noted = await db.dataRequest.updateMany({
    where: { collectionId, serviceId, sentAt: { not: null }, returnedAt: null },
    data: change,
  })
  return noted.count === 1
}

/** A request by its number, with whom it was made to. */
export const findRequestById = (db: Db, id: string) =>
  db.dataRequest.findUnique({
    where: { id },
    select: {
      id: true,
      collectionId: true,
      serviceId: true,
      sentAt: true,
      returnedAt: true,
      collection: { select: { title: true, slug: true } },
      service: { select: { name: true } },
    },
  })

/** Opens again what an import had returned; null when it had returned nothing. */
export const reopenReturnedBy = async (db: Db, importId: string) => {
  const request = await db.dataRequest.findFirst({ where: { returnedBy: importId }, select: { id: true } })
  if (!request) return null
  await db.dataRequest.update({
    where: { id: request.id },
    data: { returnedAt: null, returnedBy: null },
    select: { id: true },
  })
  return findRequestById(db, request.id)
}
