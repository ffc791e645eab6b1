import type { Db } from '@/lib/data/client'
import { findRequestById, noteRequest, reopenReturnedBy } from '@/lib/data/collecting/requests'
import { recordEvent } from '@/lib/data/history/record'
import { can } from '@/lib/domain/policy/can'
import type { HistoryAction } from '@/lib/domain/shared/history'
import type { OperationContext } from '../context'

type Request = NonNullable<Awaited<ReturnType<typeof findRequestById>>>

/** The request that a file answers, if this person may answer it and it is still awaited. */
export const awaitedRequest = async (
  db: Db,
  viewer: OperationContext['viewer'],
  requestId: string | null,
): Promise<Request | null> => {
  const request = requestId ? await findRequestById(db, requestId) : null
  if (!request?.sentAt || request.returnedAt) return null
  return can(viewer, 'value.enter', { serviceId: request.serviceId }) ? request : null
}

/** A workbook that was sent comes back: its request is returned, in the transaction of its import. */
export const returnByImport = async (
  tx: Db,
  context: OperationContext,
  batch: { id: string; fileName: string; requestId: string | null },
): Promise<void> => {
  const request = await awaitedRequest(tx, context.viewer, batch.requestId)
  if (!request) return
  if (await noteRequest(tx, request, { returnedAt: context.now, returnedBy: batch.id }))
    await tell(tx, context, 'collection.return-data', request, batch.fileName)
}

/** Its import undone, the values are awaited again. */
export const reopenByUndo = async (
  tx: Db,
  context: OperationContext,
  batch: { id: string; fileName: string },
): Promise<void> => {
  const request = await reopenReturnedBy(tx, batch.id)
  if (request) await tell(tx, context, 'collection.reopen-data', request, batch.fileName)
}

const tell = (tx: Db, context: OperationContext, action: HistoryAction, request: Request, file: string) =>
  recordEvent(tx, {
    actor: context.viewer,
    at: context.now,
    action,
    subject: { kind: 'collection', id: request.collectionId },
    data: { collection: request.collection.title, service: request.service.name, file },
  })
