import 'server-only'
import { notFound } from 'next/navigation'
import { db } from '@/lib/data/client'
import { findBatch, listBatches } from '@/lib/data/import/batches'
import { type CellFilter, type ImportCellRow, listCells } from '@/lib/data/import/cells'
import { countDoubts, countOutcomes } from '@/lib/data/import/compare'
import { listImportIndicators } from '@/lib/data/import/records'
import { type PageAsked, slice } from '@/lib/data/record/page'
import { decimal } from '@/lib/domain/figure/decimal'
import { printNumber } from '@/lib/domain/figure/number'
import { mappingSchema } from '@/lib/domain/import/mapping'
import { cellOutcomes } from '@/lib/domain/import/status'
import { printPeriodKey } from '@/lib/domain/indicator/period-text'
import { doubtSentences, doubts } from '@/lib/domain/indicator/plausibility'
import { can } from '@/lib/domain/policy/can'
import { isUuid } from '@/lib/domain/shared/uuid'
import { territoryLabel } from '@/lib/domain/territory/label'
import { awaitedRequest } from '@/lib/operations/collecting/returned-workbook'
import { loadPrintedCells } from '@/lib/operations/import/printed-cells'
import { readExamples } from '@/lib/operations/import/read-examples'
import { readableCells } from '@/lib/operations/import/readable-cell'
import { columnName } from '@/lib/services/spreadsheet/write-xlsx'
import { fileStore } from '@/lib/services/storage/file-store'
import { requirePermission } from '../record/gate'

/** The list of imports, the last one first. */
export const loadImports = async (asked: PageAsked) => {
  const viewer = await requirePermission('record.read')
  const [rows, total] = await listBatches(db(), slice(asked))
  return {
    canImport: can(viewer, 'value.import'),
    total,
    rows: rows.map(batch => ({
      id: batch.id,
      fileName: batch.fileName,
      status: batch.status,
      by: batch.createdBy.name,
      at: batch.createdAt.toISOString(),
    })),
  }
}
export type ImportRow = Awaited<ReturnType<typeof loadImports>>['rows'][number]

/** One import: what it waits for, and a page of its cells. */
export const loadImport = async (id: string, asked: PageAsked, shown: string) => {
  const viewer = await requirePermission('record.read')
  const batch = isUuid(id) ? await findBatch(db(), id) : null
  if (!batch) notFound()
  const filter: CellFilter =
    shown === 'doubtful' ? shown : (cellOutcomes.find(known => known === shown) ?? null)
  const [counts, doubtful, cells] = await Promise.all([
    countOutcomes(db(), id),
    countDoubts(db(), id),
    listCells(db(), id, filter, slice(asked)),
  ])
  const request = batch.status === 'ready' ? await awaitedRequest(db(), viewer, batch.requestId) : null
  const decided = batch.status !== 'ready' || counts.changed === 0
  const mapping = mappingSchema.parse(batch.mapping)
  const own = batch.createdById === viewer.id
  const awaitsColumns = batch.status === 'reading' && batch.cellsExpected === null
  const everything = counts.new + counts.changed + counts.unchanged + counts.refused
  return {
    id,
    fileName: batch.fileName,
    status: batch.status,
    problem: batch.problem,
    source: batch.source,
    by: batch.createdBy.name,
    at: batch.createdAt.toISOString(),
    appliedAt: batch.appliedAt?.toISOString() ?? null,
    undoneAt: batch.undoneAt?.toISOString() ?? null,
    /** Null before the columns are confirmed. */
    progress: batch.cellsExpected === null ? null : { read: batch.cellsRead, expected: batch.cellsExpected },
    mapping,
    /** Some values of each column, for whoever is asked what it holds. */
    examples: own && awaitsColumns ? await readExamples(fileStore(), { ...batch, mapping }) : [],
    own,
    canImport: can(viewer, 'value.import'),
    indicators: batch.cellsExpected === null ? await ownIndicators(viewer) : [],
    /** The request that the import would return. */
    answers: request && { service: request.service.name, collection: request.collection.title },
    counts,
    doubtful,
    /** The bilans that print what would change, before the decision; the page does not wait for them. */
    impact: decided ? null : loadPrintedCells(db(), id).then(({ impact }) => impact),
    total: filter === null ? everything : filter === 'doubtful' ? doubtful : counts[filter],
    rows: readableCells(viewer, batch.createdById, cells).map(cellRow),
  }
}

const ownIndicators = async (viewer: Parameters<typeof can>[0]) =>
  (await listImportIndicators(db()))
    .filter(({ serviceId, archivedAt }) => archivedAt === null && can(viewer, 'value.enter', { serviceId }))
    .map(({ code, labelMany }) => ({ code, label: labelMany }))

const printed = (
  amount: { toFixed: () => string } | null | undefined,
  unit: string | null | undefined,
): string | null =>
  amount ? `${printNumber(decimal(amount.toFixed()))}${unit ? `\u00A0${unit}` : ''}` : null

const cellRow = (cell: ImportCellRow) => {
  const doubt = doubts.find(known => known === cell.doubt)
  return {
    id: `${cell.line}-${cell.column}`,
    line: cell.line,
    place: `ligne ${cell.line}, colonne ${columnName(cell.column - 1)}`,
    outcome: cell.outcome,
    raw: cell.raw,
    why: cell.reason ?? (doubt ? doubtSentences[doubt] : null),
    doubtful: doubt !== undefined,
    indicator: cell.indicator?.labelMany ?? null,
    territory: cell.territory ? territoryLabel(cell.territory) : null,
    period: cell.periodKey ? printPeriodKey(cell.periodKey) : null,
    before: printed(cell.current?.amount, cell.indicator?.unit),
    after: printed(cell.amount, cell.indicator?.unit),
  }
}
export type CellRow = ReturnType<typeof cellRow>
export type LoadedImport = Awaited<ReturnType<typeof loadImport>>
