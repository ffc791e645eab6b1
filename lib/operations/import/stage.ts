import type { Db } from '@/lib/data/client'
import { alone } from '@/lib/data/import/alone'
import { findAuthor } from '@/lib/data/import/author'
import {
  deleteCells,
  findBatch,
  finishReading,
  listReading,
  moveBatch,
  noteProgress,
} from '@/lib/data/import/batches'
import { compareWithCurrent, planForMany, refuseDuplicates } from '@/lib/data/import/compare'
import { type CellCopy, openCellCopy } from '@/lib/data/import/copy-cells'
import { type Mapping, mappingSchema } from '@/lib/domain/import/mapping'
import { type ReadCell, rowReader } from '@/lib/domain/import/read-row'
import { ok } from '@/lib/domain/shared/result'
import { logDefect } from '@/lib/log'
import { readRows } from '@/lib/services/spreadsheet/read-rows'
import { RefusedFile } from '@/lib/services/spreadsheet/refused-file'
import type { SystemContext } from '../context'
import { transact, wholeFile } from '../transaction'
import { loadDirectory } from './directory'

export type StageContext = SystemContext & { databaseUrl: string }
type Staged = 'ready' | 'cancelled' | 'failed' | 'nothing'

const batchSize = 5_000

/**
 * The dry run: reads the file into cells by COPY, then compares them with the current values. Writes no value. Can be
 * interrupted and started again: what a first attempt had read is read anew.
 */
export const stageImport = (context: StageContext, batchId: string): Promise<Staged> =>
  alone(context.databaseUrl, batchId, () => stageAlone(context, batchId))

/** Readings that no job is left to do: the server that had them stopped. Those under way are only waited for. */
export const stageOpenImports = async (context: StageContext): Promise<void> => {
  for (const batchId of await listReading(context.db)) await stageImport(context, batchId)
}

const stageAlone = async (context: StageContext, batchId: string): Promise<Staged> => {
  const batch = await findBatch(context.db, batchId)
  if (batch?.status !== 'reading' || batch.cellsExpected === null) return 'nothing'
  try {
    const outcome = await readFile(context, { ...batch, mapping: mappingSchema.parse(batch.mapping) })
    if (outcome === 'cancelled') return await give(context, batchId, 'cancelled', null)
    await transact<true>(context.db, tx => compareFile(tx, batchId), wholeFile)
    const ready = await finishReading(context.db, batchId, outcome)
    // Given up while it was compared.
    return ready ? 'ready' : await give(context, batchId, 'cancelled', null)
  } catch (error) {
    if (error instanceof RefusedFile) return give(context, batchId, 'failed', error.message)
    const reference = logDefect(error, 'import de valeurs', { batchId })
    return give(
      context,
      batchId,
      'failed',
      `Une erreur est survenue pendant la lecture (référence ${reference}). Aucune valeur n’a été enregistrée.`,
    )
  }
}

const compareFile = async (tx: Db, batchId: string) => {
  await planForMany(tx)
  await refuseDuplicates(tx, batchId)
  await compareWithCurrent(tx, batchId)
  return ok<true>(true)
}

/** An import that leads nowhere keeps its line in the list, not its cells. */
const give = async (
  context: StageContext,
  batchId: string,
  status: 'cancelled' | 'failed',
  problem: string | null,
) => {
  await deleteCells(context.db, batchId)
  await moveBatch(context.db, batchId, ['reading'], { status, problem })
  return status
}

type Batch = { id: string; sha256: string; createdById: string; mapping: Mapping }

const readFile = async (context: StageContext, batch: Batch): Promise<number | 'cancelled'> => {
  const [bytes, author] = await Promise.all([
    context.store.get(batch.sha256),
    findAuthor(context.db, batch.createdById),
  ])
  if (!bytes) throw new RefusedFile('Le fichier n’est plus là\u00A0: envoyez-le à nouveau.')
  if (!author) throw new RefusedFile('Le compte qui avait envoyé ce fichier est fermé.')
  const read = rowReader(batch.mapping, await loadDirectory(context.db, author))
  await deleteCells(context.db, batch.id)
  const copy = await openCellCopy(context.databaseUrl, batch.id)
  try {
    return await copyRows(context, batch, { bytes, read, copy })
  } finally {
    await copy.close()
  }
}

type Source = { bytes: Uint8Array; read: ReturnType<typeof rowReader>; copy: CellCopy }

const copyRows = async (context: StageContext, batch: Batch, { bytes, read, copy }: Source) => {
  const values = batch.mapping.columns.filter(({ role }) => role === 'value').length
  let waiting: ReadCell[] = []
  let lines = 0
  for await (const rows of readRows(bytes, batch.mapping.sheet)) {
    for (const row of rows) {
      if (row.line <= batch.mapping.headerLine) continue
      lines++
      waiting.push(...read(row))
    }
    // Requests of other people run here, however fast the file is read.
    await new Promise(setImmediate)
    if (waiting.length < batchSize) continue
    await copy.write(waiting)
    waiting = []
    if ((await noteProgress(context.db, batch.id, lines * values)).cancelled) return 'cancelled'
  }
  if (waiting.length > 0) await copy.write(waiting)
  await copy.settled()
  return (await noteProgress(context.db, batch.id, lines * values)).cancelled ? 'cancelled' : lines * values
}
