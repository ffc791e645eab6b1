import type { Viewer } from '../policy/role'
import type { CellValue } from './grid'
import { concealedText, maySeeSmallCounts, smallCountState } from './small-count'
import type { Precision, ValueStatus } from './value-words'

type Stored = {
  id: string
  territoryId: string
  amount: string
  precision: Precision
  status: ValueStatus
  source: string | null
  fictitious: boolean
  certified: boolean
  enteredById: string | null
  lifted: boolean
}

/** A stored value as this person may see it: a small count is shown only to those who may read it. */
export const cellFor = (
  viewer: Viewer,
  value: Stored,
  indicator: { serviceId: string | null; smallCountThreshold: number | null },
): CellValue => {
  const threshold = indicator.smallCountThreshold
  const small = smallCountState(value, threshold)
  const hidden =
    small === 'open' &&
    !maySeeSmallCounts(viewer, { territoryId: value.territoryId, serviceId: indicator.serviceId })
  return {
    id: value.id,
    amount: hidden ? null : value.amount,
    concealed: hidden ? concealedText(threshold) : null,
    precision: value.precision,
    status: value.status,
    source: value.source,
    fictitious: value.fictitious,
    certified: value.certified,
    own: value.enteredById === viewer.id,
    small,
  }
}
