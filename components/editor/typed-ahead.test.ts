import { expect, test } from 'vitest'
import { typedAhead } from './typed-ahead'

test('keys are for the text until a list is asked for, and after it has the focus', () => {
  const ahead = typedAhead()
  expect(ahead.key('a')).toBe(false)
  ahead.begin()
  for (const key of ['a', 'p', 'o', 'Backspace', 'a', 'Enter']) expect(ahead.key(key)).toBe(true)
  expect(ahead.key('ArrowDown')).toBe(false)
  expect(ahead.take()).toBe('apa')
  expect(ahead.key('a')).toBe(false)
  expect(ahead.take()).toBe('')
})
