import { moveBatch } from '@/lib/data/import/batches'
import { type Mapping, mappingProblems } from '@/lib/domain/import/mapping'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { queueJob } from '@/lib/services/jobs/queue-job'
import { expectedLines } from '@/lib/services/spreadsheet/read-rows'
import type { OperationContext } from '../context'
import { transact } from '../transaction'
import { fileOf, openOwnBatch } from './own-batch'

/**
 * The meaning of the columns is settled: the dry run can start. Nothing is read here: `later`, a job does, asked for with
 * the state that awaits it; otherwise the caller.
 */
export const beginDryRun = async (
  context: OperationContext,
  input: { batchId: string; mapping: Mapping; source: string | null; later?: true },
): Promise<Result<{ batchId: string }>> => {
  const opened = await openOwnBatch(context, input.batchId)
  if (!opened.ok) return opened
  const { batch, received } = opened.value
  if (batch.status === 'reading' && batch.cellsExpected !== null)
    return refuse(
      'reading',
      'Ce fichier est en cours de lecture\u00A0: attendez la fin, ou abandonnez l’import.',
    )
  // Headers, their line and their sheet come from the file, whatever the form says.
  const mapping = { ...input.mapping, ...ofFile(received) }
  if (mapping.columns.length !== received.headers.length)
    return refuse('columns', 'Ces colonnes ne sont pas celles du fichier\u00A0: rechargez la page.')
  const [problem] = mappingProblems(mapping)
  if (problem !== undefined) return refuse('mapping', problem)
  const file = await fileOf(context, batch)
  if (!file.ok) return file
  const values = mapping.columns.filter(({ role }) => role === 'value').length
  const lines = expectedLines(file.value, mapping.sheet)
  return transact(context.db, async tx => {
    const begun = await moveBatch(tx, batch.id, ['reading', 'ready', 'failed', 'cancelled'], {
      status: 'reading',
      mapping,
      source: input.source?.trim() || null,
      cellsRead: 0,
      // 0: reading, without knowing how far it goes. Null only before this.
      cellsExpected: lines === null ? 0 : Math.max(0, lines - mapping.headerLine) * values,
      cancelAsked: false,
      problem: null,
    })
    if (!begun) return refuse('stale', 'Cet import est déjà enregistré\u00A0: il ne peut plus être relu.')
    if (input.later) await queueJob(tx, 'import-valeurs', { batchId: batch.id }, retried)
    return ok({ batchId: batch.id })
  })
}

/** What still is not read then is found by the job of every minute. */
const retried = { retryLimit: 2, retryDelay: 30, retryBackoff: true }

const ofFile = ({ headerLine, headers, sheets, sheet }: Mapping) => ({ headerLine, headers, sheets, sheet })
