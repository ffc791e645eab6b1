import { describe, expect, it } from 'vitest'
import { keysFor, movedRow, withoutRow } from './row-keys'

describe('the keys of the rows of a list', () => {
  it('follow a row that moves, and stay with those that do not', () => {
    const rows = ['a', 'b', 'c']
    const keys = keysFor([], 3)
    expect(movedRow(rows, 2, 1)).toEqual(['a', 'c', 'b'])
    expect(movedRow(keys, 2, 1)).toEqual([1, 3, 2])
    expect(movedRow(rows, 0, 1)).toEqual(['b', 'a', 'c'])
  })

  it('leave with a row that is removed: the next one does not take its key', () => {
    expect(withoutRow(['a', 'b', 'c'], 1)).toEqual(['a', 'c'])
    const kept = withoutRow(keysFor([], 3), 1)
    expect(keysFor(kept, 2)).toEqual([1, 3])
    expect(keysFor(kept, 3)).toEqual([1, 3, 4])
  })

  it('stay where they are when rows come or go from elsewhere', () => {
    expect(keysFor([1, 3], 4)).toEqual([1, 3, 4, 5])
    expect(keysFor([1, 3, 4], 2)).toEqual([1, 3])
  })
})
