import { createBatch, findRememberedMapping } from '@/lib/data/import/batches'
import { findHeader, guessMapping } from '@/lib/domain/import/guess-mapping'
import { headerSignature, type Mapping, mappingSchema } from '@/lib/domain/import/mapping'
import { authorize } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { fileKind, readFirstRows } from '@/lib/services/spreadsheet/read-rows'
import { RefusedFile } from '@/lib/services/spreadsheet/refused-file'
import { sha256 } from '@/lib/services/storage/sha256'
import type { OperationContext } from '../context'
import { loadDirectory } from './directory'

/** Takes a file in: it is checked, kept, and its columns are recognised; no value is read yet. */
export const receiveFile = async (
  context: OperationContext,
  file: { name: string; bytes: Uint8Array },
): Promise<Result<{ batchId: string; mapping: Mapping; remembered: boolean }>> => {
  const allowed = authorize(context.viewer, 'value.import')
  if (!allowed.ok) return allowed
  const read = await proposeMapping(context, file.bytes)
  if (!read.ok) return read
  const { id } = await createBatch(context.db, {
    fileName: file.name.replaceAll('\u0000', '').slice(-200) || 'fichier',
    sha256: await context.store.put(file.bytes),
    mapping: read.value.mapping,
    signature: read.value.signature,
    source: null,
    createdById: context.viewer.id,
    createdAt: context.now,
  })
  return ok({ batchId: id, mapping: read.value.mapping, remembered: read.value.remembered })
}

const proposeMapping = async (context: OperationContext, bytes: Uint8Array) => {
  try {
    fileKind(bytes)
    const header = findHeader(await readFirstRows(bytes, 20))
    if (!header)
      return refuse(
        'no-header',
        'Ce fichier ne contient aucune ligne d’en-têtes\u00A0: il n’a pas été enregistré.',
      )
    const guessed = guessMapping(header, await loadDirectory(context.db, context.viewer))
    const signature = sha256(headerSignature(guessed.headers))
    const known = mappingSchema.safeParse(await findRememberedMapping(context.db, signature))
    if (!known.success || known.data.columns.length !== guessed.columns.length)
      return ok({ mapping: guessed, signature, remembered: false })
    const { headerLine, headers } = guessed
    return ok({ mapping: { ...known.data, headerLine, headers }, signature, remembered: true })
  } catch (error) {
    if (error instanceof RefusedFile) return refuse('refused-file', error.message)
    throw error
  }
}
