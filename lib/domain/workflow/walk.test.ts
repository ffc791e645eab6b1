import { describe, expect, it } from 'vitest'
import { type Status, statuses } from '../edition/status'
import { type Role, roles } from '../policy/role'
import { decide } from './decide'
import { sampleFacts, sampleInput, sampleNow, sampleViewer } from './sample-facts'
import { type Transition, transitions } from './transitions'

/** Written by hand from « States and transitions », not from transitions.ts: who, from where, to where. */
const expected: Record<Transition, { from: Status[]; to: Status | null; who: (Role | 'scheduler')[] }> = {
  submit: { from: ['brouillon'], to: 'relecture', who: ['communication', 'cabinet'] },
  giveVisa: { from: ['relecture'], to: null, who: ['conseiller'] },
  closeReview: { from: ['relecture'], to: 'validation', who: ['cabinet'] },
  validate: { from: ['validation'], to: 'approbation', who: ['cabinet'] },
  approve: { from: ['approbation'], to: 'approuve', who: ['direction'] },
  schedule: { from: ['approuve'], to: 'programme', who: ['direction'] },
  unschedule: { from: ['programme'], to: 'approuve', who: ['direction'] },
  publish: { from: ['approuve', 'programme'], to: 'publie', who: ['direction', 'scheduler'] },
  replace: { from: ['publie'], to: 'remplace', who: [] },
  takeBack: {
    from: ['relecture', 'validation', 'approbation', 'approuve', 'programme'],
    to: 'brouillon',
    who: ['communication', 'cabinet', 'conseiller', 'direction'],
  },
  withdraw: { from: ['publie'], to: 'retire', who: ['cabinet', 'direction'] },
  restore: { from: ['retire'], to: 'publie', who: ['direction'] },
  archive: { from: ['remplace', 'retire'], to: 'archive', who: ['cabinet'] },
}

/** The job publishes only what is scheduled. */
const isOpen = (transition: Transition, status: Status, who: Role | 'scheduler' | null): boolean => {
  const { from, who: allowed } = expected[transition]
  if (who === null || !allowed.includes(who) || !from.includes(status)) return false
  return who !== 'scheduler' || status === 'programme'
}

const everyone = [...roles, 'scheduler', null] as const

describe('every status × transition × role', () => {
  it.each(transitions)('%s', transition => {
    const walked = statuses.flatMap(status =>
      everyone.map(who => {
        const by = who === 'scheduler' ? who : sampleViewer(who)
        const decided = decide(transition, sampleFacts(status), by, sampleNow, sampleInput)
        const open = isOpen(transition, status, who)
        return {
          status,
          who,
          expected: open ? { to: expected[transition].to } : 'refused',
          actual: decided.ok ? { to: decided.value.to } : 'refused',
          sentence: decided.ok ? null : decided.error.sentence,
        }
      }),
    )
    expect(walked).toHaveLength(80)
    expect(
      walked.filter(({ expected, actual }) => JSON.stringify(expected) !== JSON.stringify(actual)),
    ).toEqual([])
    // Each refusal is a sentence, since it is the tooltip of the button.
    expect(walked.filter(({ sentence }) => sentence !== null && !/^\p{Lu}.{15,}\.$/u.test(sentence))).toEqual(
      [],
    )
  })

  it('says the same to the button, which has no input yet', () => {
    const differing = transitions.flatMap(transition =>
      statuses.flatMap(status =>
        everyone.filter(who => {
          const by = who === 'scheduler' ? who : sampleViewer(who)
          const button = decide(transition, sampleFacts(status), by, sampleNow)
          const guard = decide(transition, sampleFacts(status), by, sampleNow, sampleInput)
          return JSON.stringify(button) !== JSON.stringify(guard)
        }),
      ),
    )
    expect(differing).toEqual([])
  })

  it('is not opened by another canton', () => {
    const stranger = { ...sampleViewer('conseiller'), territoryIds: ['arras-1'] }
    for (const transition of ['giveVisa', 'takeBack'] as const) {
      const facts = sampleFacts('relecture')
      expect(decide(transition, facts, stranger, sampleNow, sampleInput)).toMatchObject({
        error: { code: 'forbidden' },
      })
      expect(decide(transition, facts, sampleViewer('conseiller'), sampleNow, sampleInput).ok).toBe(true)
    }
  })
})
