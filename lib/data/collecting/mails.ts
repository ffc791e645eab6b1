import type { RequestMailKind } from '@/lib/domain/collecting/request-mail'
import type { Db } from '../client'

export const addMail = (
  db: Db,
  mail: {
    requestId: string
    kind: RequestMailKind
    status: 'waiting' | 'held'
    askedById: string
    askedAt: Date
  },
) => db.requestMail.create({ data: mail, select: { id: true } })

/** A mail with what it is about, and who it goes to: the address of the service, and its open accounts. */
export const findMail = async (db: Db, id: string) => {
  const mail = await db.requestMail.findUnique({
    where: { id },
    select: {
      id: true,
      kind: true,
      status: true,
      attempts: true,
      askedBy: { select: { name: true, email: true } },
      request: {
        select: {
          id: true,
          dueOn: true,
          collection: { select: { id: true, slug: true, title: true } },
          service: {
            select: {
              id: true,
              code: true,
              name: true,
              email: true,
              members: {
                where: {
                  user: { disabledAt: null, roles: { some: { role: 'service', revokedAt: null } } },
                },
                select: { user: { select: { email: true } } },
              },
            },
          },
        },
      },
    },
  })
  if (!mail) return null
  const { service } = mail.request
  const addresses = [service.email ?? '', ...service.members.map(({ user }) => user.email)]
  return { ...mail, recipients: [...new Set(addresses.filter(address => address !== ''))].toSorted() }
}

/** Takes a waiting mail in hand until `until`; false when it is sent, given up, or in another worker's hands. */
export const takeMail = async (db: Db, id: string, now: Date, until: Date): Promise<boolean> => {
  const taken = await db.requestMail.updateMany({
    where: { id, status: 'waiting', OR: [{ takenUntil: null }, { takenUntil: { lte: now } }] },
    data: { takenUntil: until, attempts: { increment: 1 } },
  })
  return taken.count === 1
}

/** What became of a mail in hand. « waiting »: it will be tried again. */
export const closeMail = (
  db: Db,
  id: string,
  outcome: { status: 'sent' | 'failed' | 'waiting'; sentAt: Date | null; problem: string | null },
) => db.requestMail.update({ where: { id }, data: { ...outcome, takenUntil: null }, select: { id: true } })
