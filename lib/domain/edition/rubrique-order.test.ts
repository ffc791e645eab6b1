import { describe, expect, it } from 'vitest'
import { placeAmong, type RubriquePlace, stepFrom } from './rubrique-order'

const order: RubriquePlace[] = [
  { id: 'a', page: 1 },
  { id: 'b', page: 2 },
  { id: 'c', page: 2 },
  { id: 'd', page: 3 },
]
const written = (places: readonly RubriquePlace[]) => places.map(({ id, page }) => `${id}${page}`).join(' ')

describe('the order of rubriques', () => {
  it.each([
    ['within its page', { id: 'c', page: 2 }, 2, 'a1 c2 b2 d3'],
    ['to another page, at its start', { id: 'b', page: 3 }, 3, 'a1 c2 b3 d3'],
    ['to the end of a page', { id: 'd', page: 2 }, 4, 'a1 b2 c2 d2'],
    ['never in the middle of another page', { id: 'd', page: 3 }, 1, 'a1 b2 c2 d3'],
    ['a new one', { id: 'e', page: 2 }, 3, 'a1 b2 e2 c2 d3'],
    ['on a page of its own', { id: 'e', page: 4 }, 1, 'a1 b2 c2 d3 e4'],
  ])('places %s', (_name, placed, position, expected) => {
    expect(written(placeAmong(order, placed, position))).toBe(expected)
  })

  it.each([
    ['a', -1, null],
    ['b', -1, { page: 1, position: 2 }],
    ['b', 1, { page: 2, position: 3 }],
    ['c', -1, { page: 2, position: 2 }],
    ['c', 1, { page: 3, position: 3 }],
    ['d', 1, null],
  ] as const)('steps from %s by %s', (id, by, expected) => {
    expect(stepFrom(order, id, by)).toEqual(expected)
  })
})
