import { expect, test } from 'vitest'
import { formatDate } from '@/components/feedback/format-date'

test('the first of the month is said « 1er », at Paris time even when it is still the day before in UTC', () => {
  const date = new Date('2026-02-28T23:05:00Z')
  expect(formatDate(date, 'day')).toBe('1er mars 2026')
  expect(formatDate(date, 'moment')).toBe('1er mars 2026 à 0\u00a0h\u00a005')
})

test('each style has its use', () => {
  const date = new Date('2026-07-14T10:30:00Z')
  expect(formatDate(date, 'short')).toBe('14/07/2026')
  expect(formatDate(date, 'month')).toBe('juillet 2026')
  expect(formatDate(date, 'moment')).toBe('14 juillet 2026 à 12\u00a0h\u00a030')
})
