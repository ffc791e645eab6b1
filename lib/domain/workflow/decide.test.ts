import { describe, expect, it } from 'vitest'
import type { Status } from '../edition/status'
import { decide } from './decide'
import type { EditionFacts } from './facts'
import { inPeriod, refusals } from './refused-cases'
import { sampleFacts, sampleInput, sampleNow, sampleViewer } from './sample-facts'

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
