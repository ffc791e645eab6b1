import type { Db } from '@/lib/data/client'
import { addNeedsOfBlocks } from '@/lib/data/collecting/needs'
import {
  findCollection,
  findRequest,
  findService,
  noteRequest,
  saveRequest,
} from '@/lib/data/collecting/requests'
import { recordEvent } from '@/lib/data/history/record'
import { authorize, can } from '@/lib/domain/policy/can'
import type { HistoryAction } from '@/lib/domain/shared/history'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'
import { askMail } from './request-mail'

export type RequestTarget = { collectionId: string; serviceId: string }
/** Whether a mail leaves: none does in demonstration. */
type Asked = { leaves: boolean }

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

/** A service is asked for its values by a date: its workbook leaves by mail. */
export const requestData = (
  context: OperationContext,
  { dueOn, ...target }: RequestTarget & { dueOn: string },
): Promise<Result<Asked>> =>
  transact<Asked>(context.db, async tx => {
    const allowed = authorize(context.viewer, 'collection.manage')
    if (!allowed.ok) return allowed
    const names = await namesOf(tx, target)
    if (!names) return unknown
    const { id } = await saveRequest(tx, {
      ...target,
      dueOn: new Date(`${dueOn}T00:00:00Z`),
      sentAt: context.now,
    })
    await tell(tx, context, { action: 'collection.request-data', target, data: { ...names, dueOn } })
    return ok(await askMail(tx, context, { requestId: id, kind: 'request' }))
  })

/** The service is written to again. */
export const remindService = (context: OperationContext, target: RequestTarget): Promise<Result<Asked>> =>
  transact<Asked>(context.db, async tx => {
    const allowed = authorize(context.viewer, 'collection.manage')
    if (!allowed.ok) return allowed
    const names = await namesOf(tx, target)
    if (!names) return unknown
    const request = await findRequest(tx, target.collectionId, target.serviceId)
    if (!request || !(await noteRequest(tx, target, { remindedAt: context.now }))) return notAwaited
    await tell(tx, context, { action: 'collection.remind-data', target, data: names })
    return ok(await askMail(tx, context, { requestId: request.id, kind: 'reminder' }))
  })

/** Sends again the last mail about a request, when it could not leave: the address or the server was put right. */
export const resendMail = (context: OperationContext, target: RequestTarget): Promise<Result<Asked>> =>
  transact<Asked>(context.db, async tx => {
    const allowed = authorize(context.viewer, 'collection.manage')
    if (!allowed.ok) return allowed
    const request = await findRequest(tx, target.collectionId, target.serviceId)
    const last = request?.mails[0]
    if (!request || request.returnedAt || last?.status !== 'failed')
      return refuse(
        'nothing-failed',
        'Le dernier courriel à ce service n’a pas échoué\u00A0: rechargez la page.',
      )
    return ok(await askMail(tx, context, { requestId: request.id, kind: last.kind }))
  })

/** The service says that it gave everything, or the cabinet notes it. */
export const noteReturn = (context: OperationContext, target: RequestTarget): Promise<Result<true>> =>
  transact<true>(context.db, async tx => {
    const own = can(context.viewer, 'value.enter', { serviceId: target.serviceId })
    const allowed = own ? ok<true>(true) : authorize(context.viewer, 'collection.manage')
    if (!allowed.ok) return allowed
    const names = await namesOf(tx, target)
    if (!names) return unknown
    if (!(await noteRequest(tx, target, { returnedAt: context.now, returnedBy: null }))) return notAwaited
    await tell(tx, context, { action: 'collection.return-data', target, data: names })
    return ok(true)
  })

const unknown = refuse('unknown-collection', 'Cette collection ou ce service n’existe pas.')
const notAwaited = refuse(
  'not-awaited',
  'Rien n’est attendu de ce service pour l’instant\u00A0: la demande n’est pas faite, ou elle est déjà rendue.',
)

const namesOf = async (tx: Db, { collectionId, serviceId }: RequestTarget) => {
  // One after the other: a transaction has one connection.
  const collection = await findCollection(tx, { id: collectionId })
  const service = await findService(tx, { id: serviceId })
  return collection && service ? { collection: collection.title, service: service.name } : null
}

const tell = (
  tx: Db,
  context: OperationContext,
  event: { action: HistoryAction; target: RequestTarget; data: Record<string, string> },
) =>
  recordEvent(tx, {
    actor: context.viewer,
    at: context.now,
    action: event.action,
    subject: { kind: 'collection', id: event.target.collectionId },
    data: event.data,
  })
