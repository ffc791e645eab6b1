import type { Db } from '@/lib/data/client'
import { listTerritoryValues } from '@/lib/data/record/territories'
import { decimal } from '@/lib/domain/figure/decimal'
import { printNumber } from '@/lib/domain/figure/number'
import { printPeriodKey } from '@/lib/domain/indicator/period-text'
import type { Viewer } from '@/lib/domain/policy/role'
import type { PageAsked } from '@/lib/domain/record/table/spec'
import { concealedValues } from '@/lib/operations/indicator/concealed-values'

/** A page of the current values of a territory, as this person may read them: asked for the indicators of the page only. */
export const territoryPage = async (db: Db, viewer: Viewer, territoryId: string, asked: PageAsked) => {
  const { rows, total } = await listTerritoryValues(db, territoryId, asked)
  const indicators = [...new Map(rows.map(({ counted }) => [counted.id, counted])).values()]
  const periods = rows.map(({ periodKey }) => periodKey)
  const concealed = await concealedValues(db, viewer, indicators, periods)
  return {
    total,
    rows: rows.map(({ amount, periodKey, periodHint, unit, ...row }) => ({
      ...row,
      period: printPeriodKey(periodKey, periodHint),
      printed: concealed.get(row.id) ?? `${printNumber(decimal(amount))}${unit ? `\u00a0${unit}` : ''}`,
    })),
  }
}
