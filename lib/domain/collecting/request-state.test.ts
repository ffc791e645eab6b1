import { describe, expect, it } from 'vitest'
import { isLate, requestMark, requestState } from './request-state'

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

  it('is to be confirmed rather than late once everything is given', () => {
    const asked = { state: 'asked', dueOn: '2026-11-21', needed: 12, given: 11 } as const
    expect(requestMark(asked, '2026-11-22')).toBe('late')
    expect(requestMark(asked, '2026-11-21')).toBeNull()
    expect(requestMark({ ...asked, given: 12 }, '2026-11-22')).toBe('complete')
    expect(requestMark({ ...asked, given: 12, state: 'returned' }, '2026-11-22')).toBeNull()
    expect(requestMark({ ...asked, given: 12, state: 'none', dueOn: null }, '2026-11-22')).toBeNull()
  })
})
