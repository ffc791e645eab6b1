import { expect, it } from 'vitest'
import type { Remark } from './remark'
import { withReasons } from './with-reasons'

const refusal = { code: 'page-overflow', sentence: 'Ce bilan est trop long.' }
const page = (number: number): Remark => ({
  rule: 'page-overflow',
  severity: 'blocking',
  sentence: `La page ${number} déborde.`,
  rubriqueId: null,
  blockId: null,
})

it('says what is in the way of a submission, once each, and how many more', () => {
  expect(withReasons(refusal, [page(2), page(2), page(4)])).toEqual({
    code: 'page-overflow',
    sentence: 'Ce bilan est trop long. La page 2 déborde. La page 4 déborde.',
  })
  const many = withReasons(refusal, [1, 2, 3, 4, 5, 6, 7].map(page)).sentence
  expect(many).toContain('La page 5 déborde. Et 2 de plus')
  expect(many).not.toContain('La page 6')
  expect(withReasons(refusal, [])).toEqual(refusal)
})
