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

/** Every bilan with its editions of the standard version, newest first; cantons in French order. */
export const listBilans = (db: Db, where: { collectionSlug?: string } = {}) =>
  db.bilan.findMany({
    where: { collection: { archivedAt: null, slug: where.collectionSlug } },
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
        where: { version: 'standard' },
        orderBy: { number: 'desc' },
        take: 2,
        select: editionSelect,
      },
    },
  })
