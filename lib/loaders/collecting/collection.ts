import 'server-only'
import { db } from '@/lib/data/client'
import { countByService, listMissing } from '@/lib/data/collecting/needs'
import { listOpenCollections, listRequests, listServices } from '@/lib/data/collecting/requests'
import { parisDate } from '@/lib/domain/calendar/paris-date'
import { mailSentence } from '@/lib/domain/collecting/request-mail'
import { requestMark, requestState } from '@/lib/domain/collecting/request-state'
import { can } from '@/lib/domain/policy/can'
import { territoryKey, territoryLabel } from '@/lib/domain/territory/label'
import { env } from '@/lib/env'
import { requirePermission } from '../record/gate'

const shownTerritories = 2_000

/** The collection of values: what each service owes, what it gave, what is missing and where. */
export const loadCollecting = async (asked: string, now: Date) => {
  const viewer = await requirePermission('record.read')
  const collections = await listOpenCollections(db())
  const collection = collections.find(({ slug }) => slug === asked) ?? collections[0]
  if (!collection) return null
  const [services, requests, coverage, missing] = await Promise.all([
    listServices(db()),
    listRequests(db(), collection.id),
    countByService(db(), collection.id),
    listMissing(db(), collection.id, shownTerritories),
  ])
  const today = parisDate(now)
  const manages = can(viewer, 'collection.manage')
  const rows = services.map(service => {
    const request = requests.find(({ serviceId }) => serviceId === service.id) ?? null
    const { needed = 0, given = 0 } = coverage.find(({ serviceId }) => serviceId === service.id) ?? {}
    const dueOn = request?.dueOn.toISOString().slice(0, 10) ?? null
    const state = requestState(request)
    const mail = request?.mails[0] ?? null
    return {
      ...service,
      needed,
      given,
      dueOn,
      state,
      mark: requestMark({ state, dueOn, needed, given }, today),
      mail: mail && {
        status: mail.status,
        sentence: mailSentence(mail),
        sentAt: mail.sentAt?.toISOString() ?? null,
      },
      mine: can(viewer, 'value.enter', { serviceId: service.id }),
      missing: missing
        .filter(({ serviceId }) => serviceId === service.id)
        .map(territory => ({
          key: territoryKey(territory),
          label: territoryLabel(territory),
          count: territory.missing,
        })),
    }
  })
  const orphans = coverage.find(({ serviceId }) => serviceId === null)?.needed ?? 0
  return {
    collections,
    collection,
    manages,
    today,
    orphans,
    mailer: mailerState(),
    services: rows.filter(({ needed }) => needed > 0),
  }
}

/** Whether mails leave this atelier. */
const mailerState = (): 'ready' | 'demonstration' | 'unset' => {
  const { demonstration, mail } = env()
  if (demonstration) return 'demonstration'
  return mail ? 'ready' : 'unset'
}

export type Collecting = NonNullable<Awaited<ReturnType<typeof loadCollecting>>>
export type ServiceRow = Collecting['services'][number]
