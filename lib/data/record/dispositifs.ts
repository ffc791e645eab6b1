import type { Db } from '../client'
import { containing, direction, type PageAsked, slice } from './page'

export const listDispositifs = (db: Db, asked: PageAsked) => {
  const where = {
    archivedAt: null,
    OR: asked.query ? [{ name: containing(asked.query) }, { acronym: containing(asked.query) }] : undefined,
  }
  const order = direction(asked)
  return Promise.all([
    db.dispositif.findMany({
      where,
      ...slice(asked),
      orderBy:
        asked.sort.id === 'ambition' ? [{ ambition: { name: order } }, { name: 'asc' }] : [{ name: order }],
      select: {
        code: true,
        name: true,
        acronym: true,
        ambition: { select: { name: true, pacte: { select: { name: true } } } },
        _count: { select: { indicators: true } },
      },
    }),
    db.dispositif.count({ where }),
  ])
}

/** A dispositif as it may be shown to anyone who reads records: its internal notes are not selected here. */
export const findDispositif = (db: Db, code: string) =>
  db.dispositif.findUnique({
    where: { code },
    select: {
      code: true,
      name: true,
      acronym: true,
      shortText: true,
      mediumText: true,
      longText: true,
      audience: true,
      conditions: true,
      link: true,
      source: true,
      ambition: { select: { name: true, pacte: { select: { name: true } } } },
      service: { select: { name: true } },
      forbidden: { select: { wording: true, reason: true }, orderBy: { wording: 'asc' } },
      orientations: { select: { orientation: { select: { name: true } } } },
      indicators: { select: { code: true, labelMany: true }, orderBy: { labelMany: 'asc' } },
    },
  })
