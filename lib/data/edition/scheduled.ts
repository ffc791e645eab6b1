import type { Db } from '../client'

/** Editions to publish: their hour has come. */
export const listDue = (db: Db, now: Date) =>
  db.edition.findMany({
    where: { status: 'programme', scheduledFor: { lte: now } },
    orderBy: [{ scheduledFor: 'asc' }, { id: 'asc' }],
    select: { id: true, lock: true, currentRevisionId: true, statusSince: true },
  })

/** Instants of the publications to come before `until`. */
export const listUpcoming = async (db: Db, now: Date, until: Date): Promise<Date[]> => {
  const editions = await db.edition.findMany({
    where: { status: 'programme', scheduledFor: { gt: now, lte: until } },
    distinct: ['scheduledFor'],
    select: { scheduledFor: true },
  })
  return editions.flatMap(edition => edition.scheduledFor ?? [])
}

/** Whether this failure was told since the edition was scheduled: the job tries again every minute. */
export const isFailureTold = async (
  db: Db,
  editionId: string,
  since: Date,
  code: string,
): Promise<boolean> => {
  const told = await db.historyEvent.findFirst({
    where: {
      editionId,
      action: 'publication.echec',
      at: { gte: since },
      data: { path: ['code'], equals: code },
    },
    select: { id: true },
  })
  return told !== null
}
