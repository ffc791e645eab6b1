import { describe, expect, it } from 'vitest'
import { statuses } from '../edition/status'
import { decideProposalsSchema, decisionsFor, keepsOld, needsReason, proposalDecisions } from './decision'

const id = '0190a000-0000-7000-8000-000000000001'

describe('an answer to a proposal', () => {
  it('is offered by the state of the edition', () => {
    const answers = Object.fromEntries(statuses.map(status => [status, decisionsFor(status)]))
    const written = ['accepted', 'kept']
    const online = ['erratum', 'no_action']
    expect(answers).toEqual({
      brouillon: written,
      relecture: written,
      validation: written,
      approbation: written,
      approuve: written,
      programme: written,
      publie: online,
      remplace: [],
      retire: online,
      archive: [],
    })
  })

  it.each(proposalDecisions)('%s: gives a reason when the page stays as it is', decision => {
    const parsed = (reason: string) =>
      decideProposalsSchema.safeParse({ proposals: [{ proposalId: id, proposed: null }], decision, reason })
        .success
    expect(parsed('')).toBe(!needsReason[decision])
    expect(parsed('  ')).toBe(!needsReason[decision])
    expect(parsed('Déjà imprimé')).toBe(true)
  })

  it('changes what an edition prints only when accepted', () => {
    expect(keepsOld(null)).toBe(true)
    expect(proposalDecisions.filter(decision => !keepsOld(decision))).toEqual(['accepted'])
  })
})
