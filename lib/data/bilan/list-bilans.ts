import { statuses } from '@/lib/domain/edition/status'
import type { EditionScope } from '@/lib/domain/policy/readable-editions'
import type { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'

const editionSelect = {
  id: true,
  number: true,
  version: true,
  status: true,
  statusSince: true,
  publishOn: true,
  scheduledFor: true,
  submittedById: true,
  validatedById: true,
  currentRevision: { select: { visas: { select: { userId: true } } } },
} as const

/** Every bilan with the newest of its editions (standard version) that this person may read; cantons in French order. */
export const listBilans = (db: Db, scope: EditionScope) =>
  db.bilan.findMany({
    where: { collection: { archivedAt: null } },
    orderBy: [{ collection: { createdAt: 'desc' } }, { territory: { name: 'asc' } }],
    select: {
      id: true,
      collection: {
        select: { slug: true, title: true, issuer: true, deadlines: { select: { step: true, dueOn: true } } },
      },
      territory: {
        select: { id: true, kind: true, code: true, slug: true, name: true, tileColumn: true, tileRow: true },
      },
      editions: {
        where: { version: 'standard', ...readable(scope) },
        orderBy: { number: 'desc' },
        take: 1,
        select: editionSelect,
      },
    },
  })

/** Asked of nobody who reads them all: this list is on the way of every screen. */
const readable = ({ anywhere, own, territoryIds }: EditionScope): Prisma.EditionWhereInput => {
  if (anywhere.length === statuses.length) return {}
  const there = { status: { in: [...anywhere] } }
  if (own.length === 0) return there
  return { OR: [there, { status: { in: [...own] }, bilan: { territoryId: { in: [...territoryIds] } } }] }
}
