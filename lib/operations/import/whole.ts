import { findBatch, moveBatch } from '@/lib/data/import/batches'
import { listCells } from '@/lib/data/import/cells'
import { countDoubts, countOutcomes } from '@/lib/data/import/compare'
import type { OutcomeCounts } from '@/lib/domain/import/status'
import type { Impact } from '@/lib/domain/proposal/impact'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { territoryLabel } from '@/lib/domain/territory/label'
import type { OperationContext } from '../context'
import { applyImport } from './apply'
import { beginDryRun } from './begin'
import { loadPrintedCells } from './printed-cells'
import { receiveFile } from './receive'
import { stageImport } from './stage'

export type ImportedCell = {
  line: number
  column: number
  outcome: keyof OutcomeCounts
  raw: string
  reason: string | null
  indicator: string | null
  territory: string | null
  period: string | null
  before: string | null
  after: string | null
}

export type WholeImport = {
  id: string
  file: string
  dryRun: boolean
  counts: OutcomeCounts
  doubtful: number
  /** Bilans that print one of the changed cells: a proposal is opened in each. */
  impact: Impact
  written: number
  cells: ImportedCell[]
}

type Asked = {
  name: string
  bytes: Uint8Array
  databaseUrl: string
  dryRun: boolean
  doubtsConfirmed: boolean
  source: string | null
  /** How many cells to tell in detail. */
  detail: number
}

/** A file from end to end, as the screens do it step by step: recognised, run dry, then written unless only tried. */
export const importWhole = async (context: OperationContext, asked: Asked): Promise<Result<WholeImport>> => {
  const received = await receiveFile(context, asked)
  if (!received.ok) return received
  const { batchId, mapping } = received.value
  const begun = await beginDryRun(context, { batchId, mapping, source: asked.source })
  if (!begun.ok) {
    await moveBatch(context.db, batchId, ['reading'], { status: 'cancelled' })
    return begun
  }
  await stageImport({ ...context, databaseUrl: asked.databaseUrl }, batchId)
  const batch = await findBatch(context.db, batchId)
  if (batch?.status !== 'ready') return refuse('failed', batch?.problem ?? 'La lecture a été interrompue.')
  const counts = await countOutcomes(context.db, batchId)
  const told = {
    id: batchId,
    file: batch.fileName,
    dryRun: asked.dryRun,
    counts,
    doubtful: await countDoubts(context.db, batchId),
    impact: (await loadPrintedCells(context.db, batchId)).impact,
    cells: await detailOf(context, batchId, asked.detail),
  }
  const nothing = counts.new + counts.changed === 0
  if (asked.dryRun || nothing) return ok({ ...told, written: 0 })
  const applied = await applyImport(context, { batchId, doubtsConfirmed: asked.doubtsConfirmed })
  return applied.ok ? ok({ ...told, written: applied.value.written }) : applied
}

const detailOf = async (context: OperationContext, batchId: string, take: number): Promise<ImportedCell[]> =>
  (await listCells(context.db, batchId, null, { skip: 0, take })).map(cell => ({
    line: cell.line,
    column: cell.column,
    outcome: cell.outcome,
    raw: cell.raw,
    reason: cell.reason,
    indicator: cell.indicator?.code ?? null,
    territory: cell.territory ? territoryLabel(cell.territory) : null,
    period: cell.periodKey,
    before: cell.current?.amount.toFixed() ?? null,
    after: cell.amount?.toFixed() ?? null,
  }))
