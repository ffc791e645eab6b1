import { describe, expect, it } from 'vitest'
import { isLate, requestState } from './request-state'

const none = { sentAt: null, remindedAt: null, returnedAt: null }
const day = new Date('2026-11-22T09:00:00Z')

describe('the request made to a service', () => {
  it.each([
    [null, 'none'],
    [none, 'none'],
    [{ ...none, sentAt: day }, 'asked'],
    [{ ...none, sentAt: day, remindedAt: day }, 'reminded'],
    [{ sentAt: day, remindedAt: day, returnedAt: day }, 'returned'],
  ] as const)('%j is %s', (dates, state) => expect(requestState(dates)).toBe(state))

  it('is late the day after its date, until it is returned', () => {
    expect(isLate('asked', '2026-11-21', '2026-11-22')).toBe(true)
    expect(isLate('reminded', '2026-11-22', '2026-11-22')).toBe(false)
    expect(isLate('returned', '2026-11-21', '2026-11-22')).toBe(false)
    expect(isLate('none', null, '2026-11-22')).toBe(false)
  })
})
