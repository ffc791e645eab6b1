import type { Db } from '../client'
import { containing, direction, type PageAsked, slice } from './page'

export const territoryKinds = ['departement', 'canton', 'commune', 'epci'] as const
export type TerritoryKind = (typeof territoryKinds)[number]

export const listTerritories = (db: Db, asked: PageAsked, kind: TerritoryKind) => {
  const where = {
    archivedAt: null,
    kind,
    OR: asked.query
      ? [
          { name: containing(asked.query) },
          { code: asked.query },
          { variants: { some: { name: containing(asked.query) } } },
        ]
      : undefined,
  }
  const order = direction(asked)
  return Promise.all([
    db.territory.findMany({
      where,
      ...slice(asked),
      orderBy:
        asked.sort.id === 'code'
          ? [{ code: order }]
          : asked.sort.id === 'population'
            ? [{ population: { sort: order, nulls: 'last' } }]
            : [{ name: order }],
      select: {
        id: true,
        code: true,
        name: true,
        population: true,
        variants: { select: { name: true } },
        epci: { select: { name: true } },
        cantons: { select: { canton: { select: { name: true } } } },
        _count: { select: { communes: true, members: true } },
      },
    }),
    db.territory.count({ where }),
  ])
}
