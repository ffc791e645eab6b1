import { describe, expect, it } from 'vitest'
import { statuses } from '../edition/status'
import { countImpact, impactOf, printImpact, proposedStatuses } from './impact'

describe('the impact of a change', () => {
  it('counts an edition once, by what it is', () => {
    const impact = countImpact([
      { editionId: 'a', status: 'brouillon' },
      { editionId: 'a', status: 'brouillon' },
      { editionId: 'b', status: 'brouillon' },
      { editionId: 'c', status: 'programme' },
      { editionId: 'd', status: 'publie' },
      { editionId: 'e', status: 'remplace' },
    ])
    expect(impact).toEqual({ draft: 2, review: 1, public: 1, withdrawn: 0 })
    expect(printImpact(impact)).toBe('2\u00a0brouillons, 1\u00a0en relecture et 1\u00a0publié')
  })

  it('says nothing of nothing', () => {
    expect(printImpact(countImpact([{ editionId: 'a', status: 'archive' }]))).toBeNull()
  })

  it('proposes to every edition that counts, and to no other', () => {
    expect(statuses.filter(status => impactOf[status] !== null)).toEqual(proposedStatuses)
  })
})
