import type { TerritoryRecord, ValueRecord } from '@/lib/domain/bilan/resolve-input'
import type { ValueNeed } from '@/lib/domain/figure/needs'
import { territoryKey } from '@/lib/domain/territory/label'
import type { Prisma } from '@/prisma/generated/client'
import type { Db } from '../client'
import { listPinnedValueIds } from '../proposal/pins'
import { keyWhere } from './load-territories'

export type Places = {
  /** Its pins hold: what it keeps printing until a proposal is accepted. Null for a preview outside any edition. */
  editionId: string | null
  selfId: string
  selfKind: TerritoryRecord['kind']
  departementId: string
}

/** The values that tokens need, as this edition prints them: current, or kept until their proposal is accepted. */
export const loadValues = async (
  db: Db,
  needs: readonly ValueNeed[],
  places: Places,
): Promise<ValueRecord[]> => {
  if (needs.length === 0) return []
  const pinnedIds = places.editionId ? await listPinnedValueIds(db, places.editionId) : []
  const pinned = pinnedIds.length > 0 ? await readValues(db, { id: { in: pinnedIds } }) : []
  const kept = new Set(pinned.map(cellOf))
  const current = await readValues(db, { supersededAt: null, OR: cells(needs, places) })
  return [...pinned, ...current.filter(value => !kept.has(cellOf(value)))]
}

const cellOf = ({ indicator, territory, periodKey }: ValueRecord): string =>
  `${indicator} ${territory} ${periodKey}`

const readValues = async (db: Db, where: Prisma.ValueWhereInput): Promise<ValueRecord[]> => {
  const rows = await db.value.findMany({
    where,
    orderBy: { id: 'asc' },
    select: {
      id: true,
      periodKey: true,
      periodKind: true,
      periodHint: true,
      amount: true,
      precision: true,
      status: true,
      source: true,
      sourceUrl: true,
      extractedOn: true,
      certifiedAt: true,
      fictitious: true,
      lifted: { select: { valueId: true } },
      indicator: { select: { code: true } },
      territory: { select: { kind: true, code: true } },
    },
  })
  return rows.map(({ amount, extractedOn, certifiedAt, lifted, indicator, territory, ...value }) => ({
    ...value,
    amount: amount.toFixed(),
    extractedOn: extractedOn?.toISOString().slice(0, 10) ?? null,
    certified: certifiedAt !== null,
    smallCountLifted: lifted !== null,
    indicator: indicator.code,
    territory: territoryKey(territory),
  }))
}

/** One condition per place, with the indicators and periods named there: few, and each served by an index. */
const cells = (needs: readonly ValueNeed[], places: Places) => {
  const byPlace = new Map<string, ValueNeed[]>()
  for (const need of needs) {
    const place = need.territory === 'siblings' ? `siblings ${kindOf(need.of, places)}` : need.territory
    byPlace.set(place, [...(byPlace.get(place) ?? []), need])
  }
  return [...byPlace].map(([place, group]) => ({
    indicator: { code: { in: group.map(need => need.indicator) } },
    periodKey: { in: group.map(need => need.period) },
    ...placeWhere(place, places),
  }))
}

const placeWhere = (place: string, places: Places) => {
  if (place === 'self') return { territoryId: places.selfId }
  if (place === 'departement') return { territoryId: places.departementId }
  if (place.startsWith('siblings ')) {
    const kind = territoryKinds.find(known => place === `siblings ${known}`)
    return { territory: { kind, departementId: places.departementId } }
  }
  return { territory: keyWhere(place) }
}

const territoryKinds = ['departement', 'canton', 'commune', 'epci'] as const

const kindOf = (key: string, places: Places): string =>
  key === 'self' ? places.selfKind : (key.split(':')[0] ?? '')
