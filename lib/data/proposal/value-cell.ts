import { territoryKey } from '@/lib/domain/territory/label'
import type { Db } from '../client'
import { keyWhere } from '../edition/load-territories'

const cellSelect = {
  id: true,
  periodKey: true,
  indicator: { select: { id: true, code: true } },
  territory: { select: { kind: true, code: true } },
} as const

/** The cell of a value, current or not; null when there is no such value. */
export const findValueCell = async (db: Db, valueId: string) => {
  const value = await db.value.findUnique({ where: { id: valueId }, select: cellSelect })
  return value && { ...value, territoryKey: territoryKey(value.territory) }
}

/** The current value of a cell named by codes. */
export const findCurrentValue = async (
  db: Db,
  cell: { indicator: string; territory: string; period: string },
): Promise<string | null> => {
  const value = await db.value.findFirst({
    where: {
      supersededAt: null,
      periodKey: cell.period,
      indicator: { code: cell.indicator },
      territory: keyWhere(cell.territory),
    },
    select: { id: true },
  })
  return value?.id ?? null
}
