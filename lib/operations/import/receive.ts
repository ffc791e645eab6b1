import { findRequestById } from '@/lib/data/collecting/requests'
import { createBatch } from '@/lib/data/import/batches'
import type { Mapping } from '@/lib/domain/import/mapping'
import { authorize } from '@/lib/domain/policy/can'
import { ok, type Result } from '@/lib/domain/shared/result'
import { readRequestId } from '../collecting/request-sheet'
import type { OperationContext } from '../context'
import { recogniseColumns } from './recognise'

/** Takes a file in: it is checked, kept, and its columns are recognised; no value is read yet. */
export const receiveFile = async (
  context: OperationContext,
  file: { name: string; bytes: Uint8Array },
): Promise<Result<{ batchId: string; mapping: Mapping; remembered: boolean }>> => {
  const allowed = authorize(context.viewer, 'value.import')
  if (!allowed.ok) return allowed
  const read = await recogniseColumns(context.db, context.viewer, file.bytes, null)
  if (!read.ok) return read
  const { mapping, signature, remembered } = read.value
  const { id } = await createBatch(context.db, {
    fileName: file.name.replaceAll('\u0000', '').slice(-200) || 'fichier',
    sha256: await context.store.put(file.bytes),
    mapping,
    signature,
    source: null,
    createdById: context.viewer.id,
    createdAt: context.now,
    requestId: await requestOf(context, file.bytes),
  })
  return ok({ batchId: id, mapping, remembered })
}

/** A number that no request bears (another atelier’s workbook) is forgotten. */
const requestOf = async ({ db }: OperationContext, bytes: Uint8Array): Promise<string | null> => {
  const id = await readRequestId(bytes)
  return id && (await findRequestById(db, id)) ? id : null
}
