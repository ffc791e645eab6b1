import { expect, it } from 'vitest'
import { oneByOne } from './one-by-one'

it('begins a work when the one before has ended, even badly', async () => {
  const inTurn = oneByOne()
  const told: string[] = []
  let fail = (_reason: Error): void => undefined
  const first = inTurn(
    () =>
      new Promise<string>((_, reject) => {
        told.push('first')
        fail = reject
      }),
  )
  const second = inTurn(async () => {
    told.push('second')
    return 'done'
  })
  await Promise.resolve()
  expect(told).toEqual(['first'])
  fail(new Error('broken'))
  await expect(first).rejects.toThrow('broken')
  expect(await second).toBe('done')
})
