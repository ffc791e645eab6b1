import type { StoredCell } from '@/lib/data/indicator/cells'
import type { StoredIndicator } from '@/lib/data/indicator/grid-records'
import { cellFor } from '@/lib/domain/indicator/cell-view'
import type { CellValue } from '@/lib/domain/indicator/grid'
import type { Viewer } from '@/lib/domain/policy/role'

/** What this person sees of a stored value. */
export const cellOf = (viewer: Viewer, stored: StoredCell, indicator: StoredIndicator): CellValue =>
  cellFor(
    viewer,
    {
      ...stored,
      amount: stored.amount.toFixed(),
      certified: stored.certifiedAt !== null,
      lifted: stored.lifted !== null,
    },
    indicator,
  )
