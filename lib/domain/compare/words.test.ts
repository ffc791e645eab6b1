import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWords } from './words'

const joined = (before: string, after: string, without: 'added' | 'removed') =>
  compareWords(before, after)
    .filter(change => change.kind !== without)
    .map(change => change.text)
    .join('')

describe('compareWords', () => {
  it('tells the words that changed, whole', () => {
    expect(compareWords('près de 640 collégiens', 'plus de 640 collégiens')).toEqual([
      { kind: 'removed', text: 'près' },
      { kind: 'added', text: 'plus' },
      { kind: 'same', text: ' de 640 collégiens' },
    ])
  })

  it('keeps an elision apart from its word', () => {
    expect(compareWords('l’aide', 'l’allocation')).toEqual([
      { kind: 'same', text: 'l’' },
      { kind: 'removed', text: 'aide' },
      { kind: 'added', text: 'allocation' },
    ])
  })

  it('tells words rewritten in a row as one stretch', () => {
    expect(compareWords('un deux trois.', 'quatre cinq six.')).toEqual([
      { kind: 'removed', text: 'un deux trois' },
      { kind: 'added', text: 'quatre cinq six' },
      { kind: 'same', text: '.' },
    ])
  })

  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(joined(before, after, 'removed')).toBe(after)
        expect(joined(before, after, 'added')).toBe(before)
      }),
    )
  })
})
