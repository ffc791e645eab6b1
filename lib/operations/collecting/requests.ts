import type { Db } from '@/lib/data/client'
import { addNeedsOfBlocks } from '@/lib/data/collecting/needs'
import { findCollection, findService, noteRequest, saveRequest } from '@/lib/data/collecting/requests'
import { recordEvent } from '@/lib/data/history/record'
import { authorize, can } from '@/lib/domain/policy/can'
import type { HistoryAction } from '@/lib/domain/shared/history'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'

export type RequestTarget = { collectionId: string; serviceId: string }

/** Lists what the bilans of a collection print, so that it can be asked for. Nothing listed before is taken away. */
export const prepareNeeds = (
  context: OperationContext,
  { collectionId }: { collectionId: string },
): Promise<Result<{ added: number }>> =>
  transact(context.db, async tx => {
    const allowed = authorize(context.viewer, 'collection.manage')
    if (!allowed.ok) return allowed
    if (!(await findCollection(tx, { id: collectionId }))) return unknown
    const added = await addNeedsOfBlocks(tx, collectionId)
    if (added > 0)
      await recordEvent(tx, {
        actor: context.viewer,
        at: context.now,
        action: 'collection.save',
        subject: { kind: 'collection', id: collectionId },
        data: { needsAdded: added },
      })
    return ok({ added })
  })

/** A service is asked for its values by a date. Nothing leaves by mail: its workbook is downloaded and handed over. */
export const requestData = (
  context: OperationContext,
  { dueOn, ...target }: RequestTarget & { dueOn: string },
): Promise<Result<true>> =>
  transact<true>(context.db, async tx => {
    const allowed = authorize(context.viewer, 'collection.manage')
    if (!allowed.ok) return allowed
    const names = await namesOf(tx, target)
    if (!names) return unknown
    await saveRequest(tx, { ...target, dueOn: new Date(`${dueOn}T00:00:00Z`), sentAt: context.now })
    return tell(tx, context, { action: 'collection.request-data', target, data: { ...names, dueOn } })
  })

export const remindService = (context: OperationContext, target: RequestTarget): Promise<Result<true>> =>
  transact<true>(context.db, async tx => {
    const allowed = authorize(context.viewer, 'collection.manage')
    if (!allowed.ok) return allowed
    const names = await namesOf(tx, target)
    if (!names) return unknown
    if (!(await noteRequest(tx, target, { remindedAt: context.now }))) return notAwaited
    return tell(tx, context, { action: 'collection.remind-data', target, data: names })
  })

/** The service says that it gave everything, or the cabinet notes it. */
export const noteReturn = (context: OperationContext, target: RequestTarget): Promise<Result<true>> =>
  transact<true>(context.db, async tx => {
    const own = can(context.viewer, 'value.enter', { serviceId: target.serviceId })
    const allowed = own ? ok<true>(true) : authorize(context.viewer, 'collection.manage')
    if (!allowed.ok) return allowed
    const names = await namesOf(tx, target)
    if (!names) return unknown
    if (!(await noteRequest(tx, target, { returnedAt: context.now }))) return notAwaited
    return tell(tx, context, { action: 'collection.return-data', target, data: names })
  })

const unknown = refuse('unknown-collection', 'Cette collection ou ce service n’existe pas.')
const notAwaited = refuse(
  'not-awaited',
  'Rien n’est attendu de ce service pour l’instant\u00A0: la demande n’est pas faite, ou elle est déjà rendue.',
)

const namesOf = async (tx: Db, { collectionId, serviceId }: RequestTarget) => {
  const [collection, service] = await Promise.all([
    findCollection(tx, { id: collectionId }),
    findService(tx, { id: serviceId }),
  ])
  return collection && service ? { collection: collection.title, service: service.name } : null
}

const tell = async (
  tx: Db,
  context: OperationContext,
  event: { action: HistoryAction; target: RequestTarget; data: Record<string, string> },
) => {
  await recordEvent(tx, {
    actor: context.viewer,
    at: context.now,
    action: event.action,
    subject: { kind: 'collection', id: event.target.collectionId },
    data: event.data,
  })
  return ok<true>(true)
}
