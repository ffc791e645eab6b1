import type { TerritoryRecord, ValueRecord } from '@/lib/domain/bilan/resolve-input'
import type { ValueNeed } from '@/lib/domain/figure/needs'
import { territoryKey } from '@/lib/domain/territory/label'
import type { Db } from '../client'
import { keyWhere } from './load-territories'

export type Places = { selfId: string; selfKind: TerritoryRecord['kind']; departementId: string }

/** Current values that tokens need, and no other. */
export const loadValues = async (
  db: Db,
  needs: readonly ValueNeed[],
  places: Places,
): Promise<ValueRecord[]> => {
  if (needs.length === 0) return []
  const rows = await db.value.findMany({
    where: { supersededAt: null, OR: cells(needs, places) },
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
      indicator: { select: { code: true } },
      territory: { select: { kind: true, code: true } },
    },
  })
  return rows.map(({ amount, extractedOn, certifiedAt, indicator, territory, ...value }) => ({
    ...value,
    amount: amount.toFixed(),
    extractedOn: extractedOn?.toISOString().slice(0, 10) ?? null,
    certified: certifiedAt !== null,
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
