import { describe, expect, it } from 'vitest'
import { spreads, zoomed } from './zoom'

describe('zoom', () => {
  it('goes from 50 to 200 % by steps, and stays there', () => {
    expect([50, 75, 100, 125, 150, 200].map(size => zoomed(size, 1))).toEqual([75, 100, 125, 150, 200, 200])
    expect([50, 75, 100, 125, 150, 200].map(size => zoomed(size, -1))).toEqual([50, 50, 75, 100, 125, 150])
  })
  it('leaves « ajuster » for the true size, or for three quarters', () => {
    expect([zoomed(null, 1), zoomed(null, -1)]).toEqual([100, 75])
  })
})

describe('spreads', () => {
  it('opens like a brochure', () => {
    expect(spreads([1, 2, 3, 4])).toEqual([[1], [2, 3], [4]])
    expect(spreads([1, 2, 3, 4, 5])).toEqual([[1], [2, 3], [4, 5]])
    expect(spreads([])).toEqual([])
  })
})
