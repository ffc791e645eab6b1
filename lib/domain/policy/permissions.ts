import type { Status } from '../edition/status'
import type { Role, Viewer } from './role'

/** What a permission is asked about. A condition whose field is absent is not met: nothing is granted by omission. */
export type Target = {
  territoryId?: string
  status?: Status
  /** Whether this very revision was published: the others of its edition are not public. */
  published?: boolean
  serviceId?: string | null
  /** Who entered the value to certify. */
  enteredById?: string | null
  /** Setting « une valeur peut être certifiée par qui l’a saisie »: false unless told otherwise. */
  selfCertification?: boolean
  /** Who named the checkpoint to take out. */
  madeById?: string | null
  /** The account that a role is granted to. */
  userId?: string
}

const publicStatuses: ReadonlySet<Status> = new Set<Status>(['publie', 'remplace'])

const ownCanton = (viewer: Viewer, target: Target): boolean =>
  target.territoryId !== undefined && viewer.territoryIds.includes(target.territoryId)

const ownService = (viewer: Viewer, target: Target): boolean =>
  typeof target.serviceId === 'string' && viewer.serviceIds.includes(target.serviceId)

/** Conditions under which a role holds a permission. Pure; each is false when the target does not say. */
export const conditions = {
  always: () => true,
  'own-canton': ownCanton,
  'own-canton-in-review': (viewer, target) =>
    ownCanton(viewer, target) && target.status !== undefined && target.status !== 'brouillon',
  public: (_viewer, target) => target.status !== undefined && publicStatuses.has(target.status),
  'public-revision': (_viewer, target) =>
    target.published === true && target.status !== undefined && publicStatuses.has(target.status),
  'own-service': ownService,
  'own-service-other-entry': (viewer, target) =>
    ownService(viewer, target) &&
    target.enteredById !== undefined &&
    (target.enteredById !== viewer.id || target.selfCertification === true),
  'made-by-oneself': (viewer, target) => target.madeById === viewer.id,
  'not-oneself': (viewer, target) => target.userId !== undefined && target.userId !== viewer.id,
} satisfies Record<string, (viewer: Viewer, target: Target) => boolean>
export type Condition = keyof typeof conditions

/** For each role that may, the conditions of which one is enough. A role that is not named may not. */
export type Grants = Partial<Record<Role, readonly Condition[]>>

const always: readonly Condition[] = ['always']
const editors: Grants = { communication: always, cabinet: always }
const cabinetOnly: Grants = { cabinet: always }
const directionOnly: Grants = { direction: always }
const administrationOnly: Grants = { administration: always }

/** The policy: the only place that says who may do what. Source: the « People » and « States and transitions » tables. */
export const permissions = {
  'edition.read': {
    communication: always,
    cabinet: always,
    direction: always,
    conseiller: ['own-canton-in-review', 'public'],
    service: ['public'],
    administration: ['public'],
  },
  /** What was submitted. A published edition opens no earlier revision to who reads it because it is public. */
  'revision.read': {
    communication: always,
    cabinet: always,
    direction: always,
    conseiller: ['own-canton-in-review', 'public-revision'],
    service: ['public-revision'],
    administration: ['public-revision'],
  },
  /** The words before they were submitted, their checkpoints, and the small counts among their values: for who drafts. */
  'edition.read-draft': editors,
  'checkpoint.remove': { communication: ['made-by-oneself'], cabinet: always },
  'edition.create': editors,
  'edition.edit': editors,
  'edition.submit': editors,
  'edition.visa': { conseiller: ['own-canton'] },
  /** What the conseillers said of a bilan: for those who take part in its review, even once it is public. */
  'visa.read': { ...editors, direction: always, conseiller: ['own-canton-in-review'] },
  'edition.close-review': cabinetOnly,
  'edition.validate': cabinetOnly,
  'edition.approve': directionOnly,
  'edition.schedule': directionOnly,
  'edition.publish': directionOnly,
  'edition.take-back': { ...editors, direction: always, conseiller: ['own-canton-in-review'] },
  'edition.withdraw': { cabinet: always, direction: always },
  'edition.restore': directionOnly,
  'edition.archive': cabinetOnly,
  'edition.override-calendar': cabinetOnly,
  'record.read': {
    communication: always,
    cabinet: always,
    direction: always,
    service: always,
    administration: always,
  },
  'note.read': editors,
  'note.write': editors,
  'dispositif.edit': editors,
  'indicator.edit': { administration: always, service: ['own-service'] },
  'value.enter': { service: ['own-service'] },
  'value.import': { service: always },
  'value.certify': { service: ['own-service-other-entry'] },
  'media.edit': editors,
  /** Who agreed to be shown, and the paper they signed: personal data, read by those who need it. */
  'consent.read': editors,
  'elu.edit': { cabinet: always, administration: always },
  'modele.edit': editors,
  'collection.manage': cabinetOnly,
  'territory.import': administrationOnly,
  'account.manage': administrationOnly,
  'role.grant': { administration: ['not-oneself'] },
  'history.read': {
    communication: always,
    cabinet: always,
    direction: always,
    administration: always,
    conseiller: ['own-canton-in-review'],
  },
  'health.details': administrationOnly,
} satisfies Record<string, Grants>

export type Permission = keyof typeof permissions
