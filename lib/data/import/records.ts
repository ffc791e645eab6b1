import type { Db } from '../client'

/** Every indicator, with the service that keeps it: what a file may name. */
export const listImportIndicators = (db: Db) =>
  db.indicator.findMany({
    select: {
      id: true,
      code: true,
      labelOne: true,
      labelMany: true,
      unit: true,
      archivedAt: true,
      serviceId: true,
      service: { select: { name: true } },
    },
    orderBy: { code: 'asc' },
  })

/** Every territory in use, with the names it is also known by. */
export const listImportTerritories = (db: Db) =>
  db.territory.findMany({
    where: { archivedAt: null },
    select: {
      id: true,
      kind: true,
      code: true,
      name: true,
      liaison: true,
      variants: { select: { name: true } },
    },
    orderBy: [{ kind: 'asc' }, { code: 'asc' }],
  })
