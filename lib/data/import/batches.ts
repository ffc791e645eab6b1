import type { Mapping } from '@/lib/domain/import/mapping'
import type { ImportStatus } from '@/lib/domain/import/status'
import type { Db } from '../client'

const batchSelect = {
  id: true,
  fileName: true,
  sha256: true,
  status: true,
  mapping: true,
  signature: true,
  source: true,
  cellsRead: true,
  cellsExpected: true,
  cancelAsked: true,
  problem: true,
  createdAt: true,
  appliedAt: true,
  undoneAt: true,
  requestId: true,
  createdById: true,
  createdBy: { select: { name: true } },
} as const

export const findBatch = (db: Db, id: string) =>
  db.importBatch.findUnique({ where: { id }, select: batchSelect })

export const listBatches = (db: Db, page: { skip: number; take: number }) =>
  Promise.all([
    db.importBatch.findMany({ orderBy: { createdAt: 'desc' }, ...page, select: batchSelect }),
    db.importBatch.count(),
  ])

export const createBatch = (
  db: Db,
  batch: {
    fileName: string
    sha256: string
    mapping: Mapping
    signature: string
    source: string | null
    createdById: string
    createdAt: Date
    requestId: string | null
  },
) => db.importBatch.create({ data: batch, select: { id: true } })

/** The mapping that was last confirmed for files with the same headers. */
export const findRememberedMapping = async (db: Db, signature: string): Promise<unknown> => {
  const known = await db.importBatch.findFirst({
    where: { signature, status: { in: ['ready', 'applied', 'undone'] } },
    orderBy: { createdAt: 'desc' },
    select: { mapping: true },
  })
  return known?.mapping ?? null
}

/** Sets the state and what goes with it, if it still is in one of `from`; false when someone was faster. */
export const moveBatch = async (
  db: Db,
  id: string,
  from: readonly ImportStatus[],
  to: {
    status: ImportStatus
    mapping?: Mapping
    signature?: string
    source?: string | null
    cellsRead?: number
    cellsExpected?: number | null
    cancelAsked?: boolean
    problem?: string | null
    appliedAt?: Date
    undoneAt?: Date
  },
): Promise<boolean> => {
  const moved = await db.importBatch.updateMany({ where: { id, status: { in: [...from] } }, data: to })
  return moved.count === 1
}

/** A reading that came to its end, unless it was given up meanwhile. */
export const finishReading = async (db: Db, id: string, cells: number): Promise<boolean> => {
  const { count } = await db.importBatch.updateMany({
    where: { id, status: 'reading', cancelAsked: false },
    data: { status: 'ready', cellsRead: cells, cellsExpected: cells },
  })
  return count === 1
}

/** Files whose reading was asked and has not ended, oldest first. */
export const listReading = async (db: Db): Promise<string[]> => {
  const batches = await db.importBatch.findMany({
    where: { status: 'reading', cellsExpected: { not: null } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return batches.map(({ id }) => id)
}

/** Says how far the reading is; tells whether it was asked to stop. */
export const noteProgress = async (
  db: Db,
  id: string,
  cellsRead: number,
): Promise<{ cancelled: boolean }> => {
  const { cancelAsked } = await db.importBatch.update({
    where: { id },
    data: { cellsRead },
    select: { cancelAsked: true },
  })
  return { cancelled: cancelAsked }
}

export const askCancel = async (db: Db, id: string): Promise<boolean> => {
  const asked = await db.importBatch.updateMany({
    where: { id, status: { in: ['reading', 'ready'] } },
    data: { cancelAsked: true },
  })
  return asked.count === 1
}

export const deleteCells = (db: Db, batchId: string) => db.importCell.deleteMany({ where: { batchId } })
