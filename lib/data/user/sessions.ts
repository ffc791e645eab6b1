import type { Db } from '@/lib/data/client'

export type SessionRow = {
  id: string
  userId: string
  userAgent: string | null
  createdAt: Date
  expiresAt: Date
}

const sessionSelect = { id: true, userId: true, userAgent: true, createdAt: true, expiresAt: true } as const

export const createSession = (
  db: Db,
  session: { userId: string; userAgent: string | null; createdAt: Date; expiresAt: Date },
): Promise<SessionRow> => db.session.create({ data: session, select: sessionSelect })

/** Rows that ended are of no use: removed when the same person signs in again. */
export const deleteEndedSessions = async (db: Db, userId: string, now: Date): Promise<void> => {
  await db.session.deleteMany({ where: { userId, expiresAt: { lte: now } } })
}

/** The sessions of this person that still stand, the newest first. */
export const listSessions = (db: Db, userId: string, now: Date): Promise<SessionRow[]> =>
  db.session.findMany({
    where: { userId, expiresAt: { gt: now } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: sessionSelect,
  })

/** Whether the session existed; only its owner's: an id of somebody else removes nothing. */
export const deleteSession = async (db: Db, userId: string, sessionId: string): Promise<boolean> =>
  (await db.session.deleteMany({ where: { id: sessionId, userId } })).count > 0

export const deleteSessionsOf = async (db: Db, userId: string): Promise<number> =>
  (await db.session.deleteMany({ where: { userId } })).count
