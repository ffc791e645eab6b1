import { expect, it } from 'vitest'
import { proofAsked } from './proof-asked'

const key = (query: string) =>
  proofAsked(new Request(`https://atelier.test/epreuve?${query}`), 'me', 'lens').key

it('keeps the last épreuve of each tab, not of a person: two tabs on one bilan both have theirs', () => {
  expect(key('ecran=un&connues=')).not.toBe(key('ecran=deux&connues='))
  expect(key('ecran=un&connues=')).toBe(key('ecran=un&connues=abc'))
  expect(key(`ecran=${'x'.repeat(500)}`)).toBe(key(''))
})
