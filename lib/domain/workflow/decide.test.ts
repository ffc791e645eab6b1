import { describe, expect, it } from 'vitest'
import type { Status } from '../edition/status'
import type { Role } from '../policy/role'
import { decide, reasonDue } from './decide'
import type { DecisionInput, EditionFacts } from './facts'
import { inPeriod, refusals } from './refused-cases'
import { sampleFacts, sampleInput, sampleNow, sampleViewer } from './sample-facts'
import type { Transition } from './transitions'

const job = (status: Status, now: Date) =>
  decide('publish', sampleFacts(status), 'scheduler', now, sampleInput)

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

  it('says which field lacks what it asks for', () => {
    const fieldsOf = (transition: Transition, status: Status, role: Role, input: Partial<DecisionInput>) => {
      const given = { ...sampleInput, ...input }
      const decided = decide(transition, sampleFacts(status), sampleViewer(role), sampleNow, given)
      return decided.ok ? [] : Object.keys(decided.error.fields ?? {})
    }
    const declined = { verdict: 'corrections_demandees', reason: '' } as const
    expect(fieldsOf('giveVisa', 'relecture', 'conseiller', { verdict: undefined })).toEqual(['verdict'])
    expect(fieldsOf('giveVisa', 'relecture', 'conseiller', declined)).toEqual(['reason'])
    expect(fieldsOf('takeBack', 'relecture', 'cabinet', { reason: '' })).toEqual(['reason'])
    expect(fieldsOf('withdraw', 'publie', 'cabinet', { note: '' })).toEqual(['note'])
    expect(fieldsOf('approve', 'approbation', 'direction', { publishOn: '' })).toEqual(['publishOn'])
    expect(fieldsOf('approve', 'approbation', 'direction', { publishOn: '2026-11-21' })).toEqual([
      'publishOn',
    ])
    expect(fieldsOf('schedule', 'approuve', 'direction', { scheduledFor: sampleNow })).toEqual([
      'scheduledFor',
    ])
    expect(fieldsOf('validate', 'validation', 'cabinet', { lock: 6 })).toEqual([])
  })

  it('asks for a reason exactly where closing without one is refused', () => {
    const reasonless = { ...sampleInput, reason: ' ' }
    const closing = (facts: Partial<EditionFacts>) => {
      const asked = sampleFacts('relecture', facts)
      const decided = decide('closeReview', asked, sampleViewer('cabinet'), sampleNow, reasonless)
      return { due: reasonDue('closeReview', asked, sampleNow), accepted: decided.ok }
    }
    expect(closing({})).toEqual({ due: false, accepted: true })
    expect(closing({ visas: [], reviewDueOn: '2026-11-21' })).toEqual({ due: true, accepted: false })
    expect(reasonDue('takeBack', sampleFacts('relecture'), sampleNow)).toBe(true)
    expect(reasonDue('publish', sampleFacts('approuve'), sampleNow)).toBe(false)
  })

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
