import type { Db } from '../client'

export const listModeles = (db: Db) =>
  db.modele.findMany({
    where: { archivedAt: null },
    orderBy: { name: 'asc' },
    select: {
      code: true,
      name: true,
      issuer: true,
      versions: {
        orderBy: { number: 'desc' },
        select: {
          number: true,
          createdAt: true,
          collections: { select: { title: true, _count: { select: { bilans: true } } } },
        },
      },
    },
  })
