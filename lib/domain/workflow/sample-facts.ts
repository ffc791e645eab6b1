import type { Status } from '../edition/status'
import type { Role, Viewer } from '../policy/role'
import type { DecisionInput, EditionFacts } from './facts'

/** For tests: an edition whose requirements are all met, whatever its status. */
export const sampleFacts = (status: Status, changes: Partial<EditionFacts> = {}): EditionFacts => ({
  id: 'edition',
  status,
  lock: 7,
  issuer: 'institution',
  territoryId: 'lens',
  revision: { id: 'revision', number: 2, manifestHash: 'm2', parts: [{ partId: 'a', hash: 'ha' }] },
  submittedById: 'redactrice',
  validatedById: status === 'relecture' || status === 'validation' ? null : 'cheffe',
  approvedById: ['approuve', 'programme', 'publie', 'remplace', 'retire'].includes(status)
    ? 'directeur'
    : null,
  approvedManifest: 'm2',
  publishOn: '2026-11-30',
  scheduledFor: status === 'programme' ? new Date('2026-11-22T08:00:00Z') : null,
  changedBy: ['redactrice', 'auteur'],
  expectedVisas: [
    { userId: 'elue', name: 'Élue' },
    { userId: 'elu', name: 'Élu' },
  ],
  visas: ['elue', 'elu'].map(userId => ({
    userId,
    name: userId,
    verdict: 'favorable' as const,
    reason: null,
    version: 2,
    hashes: ['ha'],
    givenAt: new Date('2026-11-20T08:00:00Z'),
  })),
  reviewDueOn: '2026-11-30',
  otherLive: false,
  electoralFrom: '2027-09-01',
  calendarOverride: null,
  ...changes,
})

export const sampleViewer = (
  role: Role | null,
  id = role === 'conseiller' ? 'elue' : `autre-${role}`,
): Viewer => ({
  id,
  name: id,
  roles: role ? [role] : [],
  territoryIds: role === 'conseiller' ? ['lens'] : [],
  serviceIds: [],
})

export const sampleNow = new Date('2026-11-22T09:00:00Z')

/** An input that meets every requirement of every transition. */
export const sampleInput: DecisionInput = {
  lock: 7,
  reason: 'Un motif',
  note: 'Une note',
  verdict: 'favorable',
  manifest: 'm2',
  publishOn: '2026-11-30',
  scheduledFor: new Date('2026-11-30T07:00:00Z'),
  blockingRemarks: 0,
}
