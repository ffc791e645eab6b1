import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropPlace, orderOf, placeSentence } from './block-order'

const named = (id: string) => ({ id, name: id })
const order = orderOf([
  { id: 'R', name: 'Emploi', blocks: [named('a'), named('b'), named('c')] },
  { id: 'S', name: 'Culture', blocks: [] },
  { id: 'T', name: 'Sport', blocks: [named('d')] },
])

describe('dropPlace', () => {
  it.each([
    ['a', 'c', { rubriqueId: 'R', position: 3 }],
    ['c', 'a', { rubriqueId: 'R', position: 1 }],
    ['a', 'b', { rubriqueId: 'R', position: 2 }],
    ['c', 'S', { rubriqueId: 'S', position: 1 }],
    ['d', 'T', { rubriqueId: 'S', position: 1 }],
    ['d', 'b', { rubriqueId: 'R', position: 2 }],
    ['b', 'd', { rubriqueId: 'T', position: 2 }],
    ['b', 'R', { rubriqueId: 'R', position: 1 }],
    ['a', 'a', null],
    ['a', 'nowhere', null],
  ])('%s let go on %s', (block, over, place) => {
    expect(dropPlace(order, block, over)).toEqual(place)
  })

  it('never leaves the rubriques, and walks through every place one by one', () => {
    const blocks = order.filter(item => item.kind === 'block').map(item => item.id)
    fc.assert(
      fc.property(
        fc.constantFrom(...blocks),
        fc.constantFrom(...order.map(item => item.id)),
        (block, over) => {
          const place = dropPlace(order, block, over)
          if (block === over) return
          expect(order.some(item => item.kind === 'rubrique' && item.id === place?.rubriqueId)).toBe(true)
          expect(place?.position).toBeGreaterThan(0)
        },
      ),
    )
  })
})

it('says where a block would land', () => {
  expect(placeSentence(order, 'a', { rubriqueId: 'R', position: 1 })).toBe('rubrique Emploi, 1re place sur 3')
  expect(placeSentence(order, 'a', { rubriqueId: 'T', position: 2 })).toBe('rubrique Sport, 2e place sur 2')
})
