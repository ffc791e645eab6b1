import { cellFor } from '@/lib/domain/indicator/cell-view'
import type { CellValue } from '@/lib/domain/indicator/grid'
import type { Viewer } from '@/lib/domain/policy/role'
import type { WritePlan } from './plan-cell'

/** The cell as it now is: a new row is neither certified nor lifted, whatever it replaces. */
export const writtenCell = (viewer: Viewer, { write, indicator }: WritePlan, id: string): CellValue | null =>
  write.content &&
  cellFor(
    viewer,
    {
      ...write.content,
      id,
      territoryId: write.territoryId,
      certified: false,
      lifted: false,
      enteredById: viewer.id,
    },
    indicator,
  )
