import type { Db } from '../client'
import { containing, direction, type PageAsked, slice } from './page'

export const listIndicators = (db: Db, asked: PageAsked) => {
  const where = {
    archivedAt: null,
    OR: asked.query
      ? [
          { labelMany: containing(asked.query) },
          { labelOne: containing(asked.query) },
          { code: containing(asked.query) },
        ]
      : undefined,
  }
  const order = direction(asked)
  return Promise.all([
    db.indicator.findMany({
      where,
      ...slice(asked),
      orderBy:
        asked.sort.id === 'service'
          ? [{ service: { name: order } }, { labelMany: 'asc' }]
          : asked.sort.id === 'valeurs'
            ? [{ values: { _count: order } }, { labelMany: 'asc' }]
            : [{ labelMany: order }],
      select: {
        code: true,
        labelMany: true,
        unit: true,
        service: { select: { name: true } },
        dispositif: { select: { name: true } },
        _count: { select: { values: { where: { supersededAt: null } } } },
      },
    }),
    db.indicator.count({ where }),
  ])
}

export const findIndicator = (db: Db, code: string) =>
  db.indicator.findUnique({
    where: { code },
    select: {
      id: true,
      code: true,
      labelOne: true,
      labelMany: true,
      unit: true,
      definition: true,
      method: true,
      decimals: true,
      smallCountThreshold: true,
      serviceId: true,
      service: { select: { name: true } },
      dispositif: { select: { code: true, name: true } },
    },
  })
