import { describe, expect, it } from 'vitest'
import type { Status } from '../edition/status'
import type { Role } from '../policy/role'
import { decide } from './decide'
import type { DecisionInput, EditionFacts } from './facts'
import { sampleFacts, sampleInput, sampleNow, sampleViewer } from './sample-facts'
import type { Transition } from './transitions'

type Case = {
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

const inPeriod = new Date('2027-08-31T22:00:00Z') // midnight in Paris

/** Each differs from an allowed decision by one thing only. */
const refusals: Case[] = [
  {
    name: 'a stale screen',
    transition: 'validate',
    status: 'validation',
    role: 'cabinet',
    input: { lock: 6 },
    code: 'stale',
  },
  {
    name: 'a blocking remark',
    transition: 'submit',
    status: 'brouillon',
    role: 'communication',
    input: { blockingRemarks: 1 },
    code: 'blocking-remarks',
  },
  {
    name: 'a submission that was not checked',
    transition: 'submit',
    status: 'brouillon',
    role: 'communication',
    input: { blockingRemarks: undefined },
    code: 'blocking-remarks',
  },
  {
    name: 'no verdict',
    transition: 'giveVisa',
    status: 'relecture',
    role: 'conseiller',
    input: { verdict: undefined },
    code: 'verdict-missing',
  },
  {
    name: 'corrections without a reason',
    transition: 'giveVisa',
    status: 'relecture',
    role: 'conseiller',
    input: { verdict: 'corrections_demandees', reason: ' ' },
    code: 'reason-missing',
  },
  {
    name: 'a conseiller no longer in office',
    transition: 'giveVisa',
    status: 'relecture',
    role: 'conseiller',
    facts: { expectedVisas: [{ userId: 'elu', name: 'Élu' }] },
    code: 'not-expected',
  },
  {
    name: 'the submitter validates',
    transition: 'validate',
    status: 'validation',
    role: 'cabinet',
    id: 'redactrice',
    facts: { changedBy: [] },
    code: 'four-eyes-submitter',
  },
  {
    name: 'an author validates',
    transition: 'validate',
    status: 'validation',
    role: 'cabinet',
    id: 'auteur',
    code: 'four-eyes-author',
  },
  {
    name: 'the submitter approves',
    transition: 'approve',
    status: 'approbation',
    role: 'direction',
    id: 'redactrice',
    facts: { changedBy: [] },
    code: 'four-eyes-submitter',
  },
  {
    name: 'an author approves',
    transition: 'approve',
    status: 'approbation',
    role: 'direction',
    id: 'auteur',
    code: 'four-eyes-author',
  },
  {
    name: 'the validator approves',
    transition: 'approve',
    status: 'approbation',
    role: 'direction',
    id: 'cheffe',
    code: 'four-eyes-validator',
  },
  {
    name: 'nobody validated',
    transition: 'approve',
    status: 'approbation',
    role: 'direction',
    facts: { validatedById: null },
    code: 'not-validated',
  },
  {
    name: 'another manifest was displayed',
    transition: 'approve',
    status: 'approbation',
    role: 'direction',
    input: { manifest: 'm1' },
    code: 'manifest-mismatch',
  },
  {
    name: 'no manifest was displayed',
    transition: 'approve',
    status: 'approbation',
    role: 'direction',
    input: { manifest: undefined },
    code: 'manifest-mismatch',
  },
  {
    name: 'no date of publication',
    transition: 'approve',
    status: 'approbation',
    role: 'direction',
    input: { publishOn: undefined },
    code: 'publication-day-missing',
  },
  {
    name: 'a date that does not exist',
    transition: 'approve',
    status: 'approbation',
    role: 'direction',
    input: { publishOn: '2026-11-31' },
    code: 'publication-day-missing',
  },
  {
    name: 'a past date',
    transition: 'approve',
    status: 'approbation',
    role: 'direction',
    input: { publishOn: '2026-11-21' },
    code: 'publication-day-past',
  },
  {
    name: 'no hour',
    transition: 'schedule',
    status: 'approuve',
    role: 'direction',
    input: { scheduledFor: undefined },
    code: 'instant-missing',
  },
  {
    name: 'an invalid hour',
    transition: 'schedule',
    status: 'approuve',
    role: 'direction',
    input: { scheduledFor: new Date(Number.NaN) },
    code: 'instant-missing',
  },
  {
    name: 'this very instant',
    transition: 'schedule',
    status: 'approuve',
    role: 'direction',
    input: { scheduledFor: sampleNow },
    code: 'instant-past',
  },
  {
    name: 'an hour in the electoral period',
    transition: 'schedule',
    status: 'approuve',
    role: 'direction',
    input: { scheduledFor: inPeriod },
    code: 'electoral-period',
  },
  {
    name: 'a bon à tirer on another revision',
    transition: 'publish',
    status: 'approuve',
    role: 'direction',
    facts: { approvedManifest: 'm1' },
    code: 'not-approved',
  },
  {
    name: 'no bon à tirer',
    transition: 'publish',
    status: 'approuve',
    role: 'direction',
    facts: { approvedById: null },
    code: 'not-approved',
  },
  {
    name: 'a validator who approved',
    transition: 'publish',
    status: 'approuve',
    role: 'direction',
    facts: { validatedById: 'directeur' },
    code: 'four-eyes-record',
  },
  {
    name: 'an author who approved',
    transition: 'publish',
    status: 'approuve',
    role: 'direction',
    facts: { changedBy: ['directeur'] },
    code: 'four-eyes-record',
  },
  {
    name: 'the electoral period',
    transition: 'publish',
    status: 'approuve',
    role: 'direction',
    now: inPeriod,
    code: 'electoral-period',
  },
  {
    name: 'the electoral period, for what was withdrawn',
    transition: 'restore',
    status: 'retire',
    role: 'direction',
    now: inPeriod,
    code: 'electoral-period',
  },
  {
    name: 'a blank reason',
    transition: 'takeBack',
    status: 'programme',
    role: 'cabinet',
    input: { reason: ' \n' },
    code: 'reason-missing',
  },
  {
    name: 'no public note',
    transition: 'withdraw',
    status: 'publie',
    role: 'cabinet',
    input: { note: '' },
    code: 'note-missing',
  },
  {
    name: 'another edition is online',
    transition: 'restore',
    status: 'retire',
    role: 'direction',
    facts: { otherLive: true },
    code: 'other-live',
  },
  {
    name: 'nothing was submitted',
    transition: 'validate',
    status: 'validation',
    role: 'cabinet',
    facts: { revision: null },
    code: 'no-revision',
  },
]

describe('decide', () => {
  it.each(refusals)(
    'refuses $transition: $name',
    ({ transition, status, role, id, facts, input, now, code }) => {
      const refused = decide(
        transition,
        sampleFacts(status, facts),
        sampleViewer(role, id),
        now ?? sampleNow,
        {
          ...sampleInput,
          ...input,
        },
      )
      expect(refused).toMatchObject({ ok: false, error: { code } })
      const twin = decide(transition, sampleFacts(status), sampleViewer(role), sampleNow, sampleInput)
      expect(twin.ok).toBe(true)
    },
  )

  it('publishes in the electoral period with the cabinet’s written reason, and until its eve without', () => {
    const by = sampleViewer('direction')
    const published = (facts: Partial<EditionFacts>, now: Date) =>
      decide('publish', sampleFacts('approuve', facts), by, now, sampleInput).ok
    expect(published({ calendarOverride: 'Information due au public.' }, inPeriod)).toBe(true)
    expect(published({ calendarOverride: ' ' }, inPeriod)).toBe(false)
    expect(published({}, new Date('2027-08-31T21:59:59Z'))).toBe(true)
    expect(published({ electoralFrom: '2027-10-01' }, inPeriod)).toBe(true)
  })

  it('lets the job publish at the hour, not before, and nothing that was not scheduled', () => {
    const at = new Date('2026-11-22T08:00:00Z')
    const job = (status: Status, now: Date) =>
      decide('publish', sampleFacts(status), 'scheduler', now, sampleInput)
    expect(job('programme', at).ok).toBe(true)
    expect(job('programme', new Date(at.getTime() - 1))).toMatchObject({ error: { code: 'not-due' } })
    expect(job('approuve', at)).toMatchObject({ error: { code: 'not-due' } })
  })

  it('refuses four eyes whatever the roles of the person', () => {
    const both = {
      ...sampleViewer('cabinet', 'cheffe'),
      roles: ['cabinet', 'direction', 'communication'] as const,
    }
    expect(decide('validate', sampleFacts('validation'), both, sampleNow, sampleInput).ok).toBe(true)
    expect(decide('approve', sampleFacts('approbation'), both, sampleNow, sampleInput)).toMatchObject({
      error: { code: 'four-eyes-validator' },
    })
  })
})
