import type { Db } from '@/lib/data/client'
import { listIndicatorValues } from '@/lib/data/record/values'
import type { Viewer } from '@/lib/domain/policy/role'
import type { PageAsked } from '@/lib/domain/record/table/spec'
import type { ValueRow } from '@/lib/domain/record/table/values'
import { type Concealed, concealedValues } from '@/lib/operations/indicator/concealed-values'
import { valueRow } from './value-row'

type Counted = {
  id: string
  unit: string | null
  serviceId: string | null
  smallCountThreshold: number | null
}

/** What this person may not read of an indicator; asked once for all the pages of an export. */
export const concealedIn = (db: Db, viewer: Viewer, indicator: Counted): Promise<Concealed> =>
  concealedValues(db, viewer, [indicator], null)

/** A page of the current values of an indicator. What is concealed is sorted as if it were empty: no order hints at it. */
export const valuePage = async (
  db: Db,
  indicator: Counted,
  concealed: Concealed,
  asked: PageAsked,
): Promise<{ rows: ValueRow[]; total: number }> => {
  const { rows, total } = await listIndicatorValues(db, indicator.id, asked, [...concealed.keys()])
  return { total, rows: rows.map(value => valueRow(value, indicator, concealed)) }
}
