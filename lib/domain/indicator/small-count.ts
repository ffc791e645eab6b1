import { decimal, readAmount } from '../figure/decimal'
import { can } from '../policy/can'
import type { Viewer } from '../policy/role'

/** Whether an amount could single people out. Zero designates nobody; no threshold, no small count. */
export const isSmallCount = (amount: string, threshold: number | null): boolean => {
  const value = readAmount(amount)
  return threshold !== null && value !== null && value.gt(0) && value.lt(decimal(threshold))
}

/** none: not small; open: small, submission is blocked; lifted: small, and the owning service answers for it. */
export const smallCountStates = ['none', 'open', 'lifted'] as const
export type SmallCountState = (typeof smallCountStates)[number]

export const smallCountState = (
  value: { amount: string; lifted: boolean },
  threshold: number | null,
): SmallCountState => {
  if (!isSmallCount(value.amount, threshold)) return 'none'
  return value.lifted ? 'lifted' : 'open'
}

/** Small counts are read by those who may draft the territory and by the service that owns the indicator. */
export const maySeeSmallCounts = (
  viewer: Viewer | null,
  target: { territoryId: string; serviceId: string | null },
): boolean =>
  can(viewer, 'edition.edit', { territoryId: target.territoryId }) ||
  can(viewer, 'value.enter', { serviceId: target.serviceId })

/** What stands for it wherever it may not be read. */
export const concealedText = (threshold: number | null): string =>
  threshold === null ? 'non diffusé' : `moins de ${threshold}`
