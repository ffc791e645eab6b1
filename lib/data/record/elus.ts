import type { Db } from '../client'
import { containing, direction, type PageAsked, slice } from './page'

export const listElus = (db: Db, asked: PageAsked) => {
  const where = {
    archivedAt: null,
    OR: asked.query
      ? [{ printedName: containing(asked.query) }, { territory: { name: containing(asked.query) } }]
      : undefined,
  }
  const order = direction(asked)
  return Promise.all([
    db.elu.findMany({
      where,
      ...slice(asked),
      orderBy:
        asked.sort.id === 'nom'
          ? [{ printedName: order }]
          : [{ territory: { name: order } }, { position: 'asc' }],
      select: {
        id: true,
        printedName: true,
        functions: true,
        fictitious: true,
        territory: { select: { name: true } },
        groupe: { select: { name: true } },
        user: { select: { id: true } },
      },
    }),
    db.elu.count({ where }),
  ])
}
