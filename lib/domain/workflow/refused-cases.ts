import type { Status } from '../edition/status'
import type { Role } from '../policy/role'
import type { DecisionInput, EditionFacts } from './facts'
import { sampleNow } from './sample-facts'
import type { Transition } from './transitions'

/** For tests: decisions that must be refused. */
export type RefusedCase = {
  name: string
  transition: Transition
  status: Status
  role: Role
  /** The person of the refused case, when it is about who they are. */
  id?: string
  facts?: Partial<EditionFacts>
  input?: Partial<DecisionInput>
  now?: Date
  code: string
}

export const inPeriod = new Date('2027-08-31T22:00:00Z') // midnight in Paris

type Change = Omit<RefusedCase, 'name' | 'transition' | 'status' | 'role'>

const refused = (
  transition: Transition,
  status: Status,
  role: Role,
  changes: Record<string, Change>,
): RefusedCase[] =>
  Object.entries(changes).map(([name, change]) => ({ name, transition, status, role, ...change }))

/** Each differs from an allowed decision by one thing only. */
export const refusals: RefusedCase[] = [
  ...refused('validate', 'validation', 'cabinet', {
    'a stale screen': { code: 'stale', input: { lock: 6 } },
    'the submitter validates': { code: 'four-eyes-submitter', id: 'redactrice', facts: { changedBy: [] } },
    'an author validates': { code: 'four-eyes-author', id: 'auteur' },
    'nothing was submitted': { code: 'no-revision', facts: { revision: null } },
  }),
  ...refused('submit', 'brouillon', 'communication', {
    'a blocking remark': { code: 'blocking-remarks', input: { blockingRemarks: 1 } },
    'a submission that was not checked': { code: 'blocking-remarks', input: { blockingRemarks: undefined } },
  }),
  ...refused('giveVisa', 'relecture', 'conseiller', {
    'no verdict': { code: 'verdict-missing', input: { verdict: undefined } },
    'corrections without a reason': {
      code: 'reason-missing',
      input: { verdict: 'corrections_demandees', reason: ' ' },
    },
    'a conseiller no longer in office': {
      code: 'not-expected',
      facts: { expectedVisas: [{ userId: 'elu', name: 'Élu' }] },
    },
  }),
  ...refused('approve', 'approbation', 'direction', {
    'the submitter approves': { code: 'four-eyes-submitter', id: 'redactrice', facts: { changedBy: [] } },
    'an author approves': { code: 'four-eyes-author', id: 'auteur' },
    'the validator approves': { code: 'four-eyes-validator', id: 'cheffe' },
    'nobody validated': { code: 'not-validated', facts: { validatedById: null } },
    'another manifest was displayed': { code: 'manifest-mismatch', input: { manifest: 'm1' } },
    'no manifest was displayed': { code: 'manifest-mismatch', input: { manifest: undefined } },
    'no date of publication': { code: 'publication-day-missing', input: { publishOn: undefined } },
    'a date that does not exist': { code: 'publication-day-missing', input: { publishOn: '2026-11-31' } },
    'a past date': { code: 'publication-day-past', input: { publishOn: '2026-11-21' } },
  }),
  ...refused('schedule', 'approuve', 'direction', {
    'no hour': { code: 'instant-missing', input: { scheduledFor: undefined } },
    'an invalid hour': { code: 'instant-missing', input: { scheduledFor: new Date(Number.NaN) } },
    'this very instant': { code: 'instant-past', input: { scheduledFor: sampleNow } },
    'an hour in the electoral period': { code: 'electoral-period', input: { scheduledFor: inPeriod } },
  }),
  ...refused('publish', 'approuve', 'direction', {
    'a bon à tirer on another revision': { code: 'not-approved', facts: { approvedManifest: 'm1' } },
    'no bon à tirer': { code: 'not-approved', facts: { approvedById: null } },
    'a validator who approved': { code: 'four-eyes-record', facts: { validatedById: 'directeur' } },
    'an author who approved': { code: 'four-eyes-record', facts: { changedBy: ['directeur'] } },
    'the electoral period': { code: 'electoral-period', now: inPeriod },
  }),
  ...refused('restore', 'retire', 'direction', {
    'the electoral period, for what was withdrawn': { code: 'electoral-period', now: inPeriod },
    'another edition is online': { code: 'other-live', facts: { otherLive: true } },
  }),
  ...refused('takeBack', 'programme', 'cabinet', {
    'a blank reason': { code: 'reason-missing', input: { reason: ' \n' } },
  }),
  ...refused('withdraw', 'publie', 'cabinet', {
    'no public note': { code: 'note-missing', input: { note: '' } },
  }),
]
