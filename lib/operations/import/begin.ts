import { findBatch, moveBatch } from '@/lib/data/import/batches'
import { type Mapping, mappingProblems, mappingSchema } from '@/lib/domain/import/mapping'
import { authorize } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { expectedLines } from '@/lib/services/spreadsheet/read-rows'
import type { OperationContext } from '../context'

export const unknownImport = refuse('unknown-import', 'Cet import n’existe pas.')

/** The meaning of the columns is settled: the dry run can start. Nothing is read here; a job (or the caller) does. */
export const beginDryRun = async (
  context: OperationContext,
  input: { batchId: string; mapping: Mapping; source: string | null },
): Promise<Result<{ batchId: string }>> => {
  const allowed = authorize(context.viewer, 'value.import')
  if (!allowed.ok) return allowed
  const batch = await findBatch(context.db, input.batchId)
  if (!batch) return unknownImport
  if (batch.createdById !== context.viewer.id)
    return refuse(
      'other-author',
      'Cet import est mené par une autre personne\u00A0: elle seule choisit comment le lire.',
    )
  if (batch.status === 'reading' && batch.cellsExpected !== null)
    return refuse('reading', 'Ce fichier est en cours de lecture : attendez la fin, ou abandonnez l’import.')
  const received = mappingSchema.parse(batch.mapping)
  // Headers, their line and their sheet come from the file, whatever the form says.
  const mapping = { ...input.mapping, ...ofFile(received) }
  if (mapping.columns.length !== received.headers.length)
    return refuse('columns', 'Ces colonnes ne sont pas celles du fichier\u00A0: rechargez la page.')
  const [problem] = mappingProblems(mapping)
  if (problem !== undefined) return refuse('mapping', problem)
  const bytes = await context.store.get(batch.sha256)
  if (!bytes) return refuse('lost-file', 'Le fichier n’est plus là\u00A0: envoyez-le à nouveau.')
  const values = mapping.columns.filter(({ role }) => role === 'value').length
  const lines = expectedLines(bytes, mapping.sheet)
  const begun = await moveBatch(context.db, batch.id, ['reading', 'ready', 'failed', 'cancelled'], {
    status: 'reading',
    mapping,
    source: input.source?.trim() || null,
    cellsRead: 0,
    // 0: reading, without knowing how far it goes. Null only before this.
    cellsExpected: lines === null ? 0 : Math.max(0, lines - mapping.headerLine) * values,
    cancelAsked: false,
    problem: null,
  })
  return begun
    ? ok({ batchId: batch.id })
    : refuse('stale', 'Cet import est déjà enregistré\u00A0: il ne peut plus être relu.')
}

const ofFile = ({ headerLine, headers, sheets, sheet }: Mapping) => ({ headerLine, headers, sheets, sheet })
