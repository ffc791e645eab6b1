import type { Db } from '../client'

const indicatorSelect = {
  id: true,
  code: true,
  labelMany: true,
  unit: true,
  decimals: true,
  smallCountThreshold: true,
  territoryAggregation: true,
  periodAggregation: true,
  serviceId: true,
  archivedAt: true,
  service: { select: { name: true } },
} as const

export const findGridIndicators = (db: Db, codes: readonly string[]) =>
  db.indicator.findMany({ where: { code: { in: [...codes] } }, select: indicatorSelect })
export type StoredIndicator = Awaited<ReturnType<typeof findGridIndicators>>[number]

/** Indicators that are kept up, in French order; of one service when it is named. */
export const listGridIndicators = (db: Db, serviceId: string | null) =>
  db.indicator.findMany({
    where: { archivedAt: null, serviceId: serviceId ?? undefined },
    orderBy: { labelMany: 'asc' },
    select: indicatorSelect,
  })

export const listServices = (db: Db) =>
  db.service.findMany({ orderBy: { name: 'asc' }, select: { id: true, code: true, name: true } })

const territorySelect = {
  id: true,
  kind: true,
  code: true,
  name: true,
  liaison: true,
  departementId: true,
} as const

/** Territories by their keys (`canton:6224`). */
export const findGridTerritories = (db: Db, places: readonly { kind: Kind; code: string }[]) =>
  places.length === 0
    ? Promise.resolve([])
    : db.territory.findMany({ where: { OR: [...places] }, select: territorySelect })
export type StoredTerritory = Awaited<ReturnType<typeof findGridTerritories>>[number]
type Kind = 'departement' | 'canton' | 'commune' | 'epci'

/** Départements, then their cantons, in French order. */
export const listPlaces = (db: Db) =>
  db.territory.findMany({
    where: { archivedAt: null, kind: { in: ['departement', 'canton'] } },
    orderBy: [{ kind: 'asc' }, { name: 'asc' }],
    select: territorySelect,
  })

/** Cantons or communes of a département. */
export const listInside = (db: Db, departementId: string, kind: 'canton' | 'commune') =>
  db.territory.findMany({
    where: { archivedAt: null, departementId, kind },
    orderBy: { name: 'asc' },
    select: territorySelect,
  })

/** Communes of a canton; the shared ones with the cantons they lie in. */
export const listCommunesOf = (db: Db, cantonId: string) =>
  db.cantonCommune.findMany({
    where: { cantonId, commune: { archivedAt: null } },
    orderBy: { commune: { name: 'asc' } },
    select: {
      split: true,
      commune: {
        select: {
          ...territorySelect,
          cantons: { select: { canton: { select: { name: true } } }, orderBy: { canton: { name: 'asc' } } },
        },
      },
    },
  })

/** The indicator of a current value; null when there is no such value, or another has taken its place. */
export const findIndicatorOfValue = async (db: Db, valueId: string) => {
  const value = await db.value.findFirst({
    where: { id: valueId, supersededAt: null },
    select: { indicator: { select: indicatorSelect } },
  })
  return value?.indicator ?? null
}

/** Names of the indicators that are kept up, in French order: what a person chooses from. */
export const listIndicatorNames = (db: Db) =>
  db.indicator.findMany({
    where: { archivedAt: null },
    orderBy: { labelMany: 'asc' },
    select: { code: true, labelMany: true, serviceId: true, service: { select: { name: true } } },
  })
