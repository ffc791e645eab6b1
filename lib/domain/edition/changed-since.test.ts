import { describe, expect, it } from 'vitest'
import { authorsOfChanges } from './changed-since'

const parts = [
  { partId: 'a', hash: 'a2' },
  { partId: 'b', hash: 'b1' },
  { partId: 'c', hash: 'c1' },
]
const writes = [
  { partId: 'a', authorId: 'ancienne', revision: 3 },
  { partId: 'a', authorId: 'nouveau', revision: 4 },
  { partId: 'b', authorId: 'hesitante', revision: 9 },
  { partId: 'c', authorId: 'ajouteur', revision: 1 },
  { partId: 'supprime', authorId: 'oublie', revision: 5 },
]

describe('authorsOfChanges', () => {
  it('names who wrote after the validated revision in the parts that differ from it', () => {
    const baseline = {
      parts: [
        { partId: 'a', hash: 'a1' },
        { partId: 'b', hash: 'b1' },
      ],
      revisions: { a: 3, b: 2 },
    }
    expect(authorsOfChanges(parts, baseline, writes)).toEqual(['ajouteur', 'nouveau'])
  })

  it('names every author of what is printed when nothing was validated', () => {
    expect(authorsOfChanges(parts, null, writes)).toEqual(['ajouteur', 'ancienne', 'hesitante', 'nouveau'])
  })
})
