import { describe, expect, it } from 'vitest'
import type { Role, Viewer } from '../policy/role'
import { isSmallCount, maySeeSmallCounts, smallCountState } from './small-count'

const viewer = (roles: Role[], serviceIds: string[] = []): Viewer => ({
  id: 'me',
  name: 'Moi',
  roles,
  territoryIds: [],
  serviceIds,
})
const target = { territoryId: 'lens', serviceId: 'autonomie' }

describe('small counts', () => {
  it.each([
    ['0', false],
    ['1', true],
    ['4', true],
    ['4.5', true],
    ['5', false],
    ['-3', false],
  ])('%s under 5: %s', (amount, small) => {
    expect(isSmallCount(amount, 5)).toBe(small)
    expect(isSmallCount(amount, null)).toBe(false)
  })

  it('are lifted one by one', () => {
    expect(smallCountState({ amount: '3', lifted: false }, 5)).toBe('open')
    expect(smallCountState({ amount: '3', lifted: true }, 5)).toBe('lifted')
    expect(smallCountState({ amount: '30', lifted: true }, 5)).toBe('none')
  })

  it('are read by those who draft and by the owning service only', () => {
    expect(maySeeSmallCounts(viewer(['communication']), target)).toBe(true)
    expect(maySeeSmallCounts(viewer(['cabinet']), target)).toBe(true)
    expect(maySeeSmallCounts(viewer(['service'], ['autonomie']), target)).toBe(true)
    expect(maySeeSmallCounts(viewer(['service'], ['routes']), target)).toBe(false)
    expect(maySeeSmallCounts(viewer(['direction', 'administration']), target)).toBe(false)
    expect(maySeeSmallCounts(null, target)).toBe(false)
  })
})
