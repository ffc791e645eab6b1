import { expect, it } from 'vitest'
import { besideColumn } from './grid-keys'

it('stays on its cell when a period comes in before it, at it or after it', () => {
  const spot = { line: 4, column: 2 }
  expect(besideColumn(spot, 0)).toEqual({ line: 4, column: 3 })
  expect(besideColumn(spot, 2)).toEqual({ line: 4, column: 3 })
  expect(besideColumn(spot, 3)).toEqual(spot)
})
