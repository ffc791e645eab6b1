import type { Db } from '@/lib/data/client'
import { listFamilies } from '@/lib/data/indicator/families'
import { maskFamily } from '@/lib/domain/indicator/family-masking'
import { concealedText, maySeeSmallCounts } from '@/lib/domain/indicator/small-count'
import type { Viewer } from '@/lib/domain/policy/role'
import { groupBy } from '@/lib/domain/shared/group-by'

type Counted = { id: string; serviceId: string | null; smallCountThreshold: number | null }

/** Values that a person may not read, each with the words that stand for it. */
export type Concealed = ReadonlyMap<string, string>

/** For a value hidden because it would give another away. */
export const concealedBeside = 'non affiché'

/**
 * What this person may not read among the current values of these indicators, in these periods (all of them when
 * null). The one answer that every table, grid, history and file goes by.
 */
export const concealedValues = async (
  db: Db,
  viewer: Viewer,
  indicators: readonly Counted[],
  periods: readonly string[] | null,
): Promise<Concealed> => {
  const closed = new Map(
    indicators
      .filter(
        ({ smallCountThreshold, serviceId }) =>
          // No territory: who may read them in one canton only may not read the whole.
          smallCountThreshold !== null && !maySeeSmallCounts(viewer, { territoryId: '', serviceId }),
      )
      .map(indicator => [indicator.id, indicator.smallCountThreshold]),
  )
  const values = await listFamilies(db, [...closed.keys()], periods && [...new Set(periods)])
  const concealed = new Map<string, string>()
  const families = groupBy(values, ({ indicatorId, periodKey }) => `${indicatorId} ${periodKey}`)
  for (const family of families.values()) {
    const threshold = closed.get(family[0]?.indicatorId ?? '') ?? null
    for (const [id, mask] of maskFamily(family, threshold))
      concealed.set(id, mask === 'primary' ? concealedText(threshold) : concealedBeside)
  }
  return concealed
}

type Recorded = { id: string; superseded: boolean }

/**
 * What stands for an amount recorded in a cell, undefined when this person may read it. The one answer of every history
 * of a cell: who may not read the small counts of an indicator reads nothing of what no longer stands there, since a
 * former amount beside those of its time could give one away, and nothing is masked in the past.
 */
export const recordedWords = (
  viewer: Viewer,
  { serviceId, smallCountThreshold }: Pick<Counted, 'serviceId' | 'smallCountThreshold'>,
  concealed: Concealed,
  { id, superseded }: Recorded,
): string | undefined => {
  if (smallCountThreshold === null || maySeeSmallCounts(viewer, { territoryId: '', serviceId }))
    return undefined
  return superseded ? concealedBeside : concealed.get(id)
}
