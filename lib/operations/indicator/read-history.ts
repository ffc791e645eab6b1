import { z } from 'zod'
import { listVersions, type StoredVersion } from '@/lib/data/indicator/cell-history'
import { findGridIndicators, findGridTerritories } from '@/lib/data/indicator/grid-records'
import { decimal } from '@/lib/domain/figure/decimal'
import { printNumber } from '@/lib/domain/figure/number'
import type { CellVersion } from '@/lib/domain/indicator/grid'
import { periodKeySchema } from '@/lib/domain/indicator/period'
import { readPlaceKey } from '@/lib/domain/indicator/place-key'
import { authorize } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { concealedValues, recordedWords } from './concealed-values'

const addressSchema = z.object({
  indicator: z.string().min(1).max(100),
  territory: z.string().min(1).max(60),
  period: periodKeySchema,
})

/** Every value that stood in a cell, newest first. */
export const readCellHistory = async (
  { db, viewer }: Pick<OperationContext, 'db' | 'viewer'>,
  asked: unknown,
): Promise<Result<{ versions: CellVersion[] }>> => {
  const allowed = authorize(viewer, 'record.read')
  if (!allowed.ok) return allowed
  const address = addressSchema.safeParse(asked)
  const place = address.success ? readPlaceKey(address.data.territory) : null
  if (!address.success || !place) return refuse('unknown-cell', 'Cette case n’existe pas.')
  const [[indicator], [territory]] = await Promise.all([
    findGridIndicators(db, [address.data.indicator]),
    findGridTerritories(db, [place]),
  ])
  if (!indicator || !territory) return refuse('unknown-cell', 'Cette case n’existe pas.')
  const stored = await listVersions(db, {
    indicatorId: indicator.id,
    territoryId: territory.id,
    periodKey: address.data.period,
  })
  const concealed = await concealedValues(db, viewer, [indicator], [address.data.period])
  return ok({
    versions: stored.map(version => {
      const recorded = { id: version.id, superseded: version.superseded_at !== null }
      return versionOf(version, indicator.unit, recordedWords(viewer, indicator, concealed, recorded))
    }),
  })
}

/** `words`: what stands for an amount that this person may not read. */
const versionOf = (stored: StoredVersion, unit: string | null, words: string | undefined): CellVersion => ({
  id: stored.id,
  printed: words ?? `${printNumber(decimal(stored.amount))}${unit ? `\u00A0${unit}` : ''}`,
  precision: stored.precision,
  status: stored.status,
  source: stored.source,
  by: stored.by,
  at: stored.at.toISOString(),
  reason: stored.reason,
  certifiedBy: stored.certified_by,
  certifiedAt: stored.certified_at?.toISOString() ?? null,
  state: stored.superseded_at === null ? 'current' : stored.superseded_by_id ? 'replaced' : 'withdrawn',
  withdrawn:
    stored.withdrawn_by && stored.withdrawn_at
      ? { by: stored.withdrawn_by, at: stored.withdrawn_at.toISOString(), reason: stored.withdrawn_reason }
      : null,
  lifted:
    stored.lifted_by && stored.lifted_at && stored.lifted_reason
      ? { by: stored.lifted_by, at: stored.lifted_at.toISOString(), reason: stored.lifted_reason }
      : null,
  gap:
    words === undefined && stored.gap && stored.gap_reason && stored.gap_by && stored.gap_at
      ? {
          difference: stored.gap,
          reason: stored.gap_reason,
          by: stored.gap_by,
          at: stored.gap_at.toISOString(),
        }
      : null,
})
