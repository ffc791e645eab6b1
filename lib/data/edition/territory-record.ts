import type { TerritoryRecord } from '@/lib/domain/bilan/resolve-input'

export const territorySelect = {
  kind: true,
  code: true,
  slug: true,
  name: true,
  liaison: true,
  population: true,
} as const satisfies Record<keyof TerritoryRecord, true>
