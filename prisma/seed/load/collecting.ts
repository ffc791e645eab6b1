import { findRequest } from '@/lib/data/collecting/requests'
import { parisDate } from '@/lib/domain/calendar/paris-date'
import { noteReturn, prepareNeeds, remindService, requestData } from '@/lib/operations/collecting/requests'
import type { OperationContext } from '@/lib/operations/context'
import { viewerOf } from '../build/viewers'
import { allowed, type Stage } from '../build/walk'
import { dayBefore } from '../build/walk-to'
import { requests } from '../data/collecting'
import { collection } from '../data/collection'

/** The values that the bilans need, asked of the services: each step as the cabinet takes it. */
export const seedCollecting = async (stage: Stage, now: Date): Promise<void> => {
  const { db } = stage
  const viewer = await viewerOf(db, 'cabinet@demo.test')
  const at = (days: number): OperationContext => ({ ...stage, viewer, now: dayBefore(now, -days) })
  const { id: collectionId } = await db.collection.findUniqueOrThrow({
    where: { slug: collection.slug },
    select: { id: true },
  })
  allowed(await prepareNeeds(at(-31), { collectionId }))
  for (const { service, asked, due, reminded, returned } of requests) {
    const { id: serviceId } = await db.service.findUniqueOrThrow({
      where: { code: service },
      select: { id: true },
    })
    const target = { collectionId, serviceId }
    // An interrupted loading is taken up again: what was asked is not asked twice.
    if (await findRequest(db, collectionId, serviceId)) continue
    const dueOn = parisDate(dayBefore(now, -due))
    allowed(await requestData(at(asked), { ...target, dueOn }))
    if (reminded !== undefined) allowed(await remindService(at(reminded), target))
    if (returned !== undefined) allowed(await noteReturn(at(returned), target))
  }
}
