import { expect, it } from 'vitest'
import { formatBytes } from './bytes'

it.each([
  [0, '0\u00a0octet'],
  [1, '1\u00a0octet'],
  [999, '999\u00a0octets'],
  [1000, '1\u00a0Ko'],
  [212_400, '212\u00a0Ko'],
  [999_499, '999\u00a0Ko'],
  [999_500, '1,0\u00a0Mo'],
  [1_440_000, '1,4\u00a0Mo'],
  [1_234_567_890, '1\u202f234,6\u00a0Mo'],
])('writes %d bytes', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text)
})
