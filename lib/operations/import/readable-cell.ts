import type { ImportCellRow } from '@/lib/data/import/cells'
import { maySeeSmallCounts } from '@/lib/domain/indicator/small-count'
import type { Viewer } from '@/lib/domain/policy/role'
import { concealedBeside } from '@/lib/operations/indicator/concealed-values'

/**
 * The cells of an import as this person may read them. Whoever sent the file reads it whole; for someone who may not
 * read the small counts of an indicator, its amounts are not shown, nor what a refused cell said, which may be one.
 */
export const readableCells = (
  viewer: Viewer,
  createdById: string,
  cells: readonly ImportCellRow[],
): ImportCellRow[] =>
  createdById === viewer.id
    ? [...cells]
    : cells.map(cell =>
        mayRead(viewer, cell)
          ? cell
          : { ...cell, raw: concealedBeside, amount: null, current: null, doubt: null },
      )

const mayRead = (viewer: Viewer, { indicator }: ImportCellRow): boolean =>
  (indicator !== null && indicator.smallCountThreshold === null) ||
  maySeeSmallCounts(viewer, { territoryId: '', serviceId: indicator?.serviceId ?? null })
