import { afterAll, expect, it } from 'vitest'
import { lens } from './fixture/lens'
import { closePrint, renderPdf } from './render'

afterAll(closePrint)

const megabytes = (): number => process.memoryUsage().rss / 2 ** 20

/** Brochures that differ, so that none is remembered whole. */
const printAll = async (from: number, count: number) => {
  for (let number = from; number < from + count; number++) {
    const bilan = { ...lens, edition: { ...lens.edition, number }, demonstration: number % 2 === 0 }
    await renderPdf(
      { ...bilan, territory: { ...lens.territory, name: `Canton ${number}` } },
      {
        medias: new Map(),
        createdAt: new Date(0),
      },
    )
  }
}

it('lets go of each document once it is printed', { timeout: 120_000 }, async () => {
  await printAll(0, 40)
  const before = megabytes()
  await printAll(40, 60)
  // Kept, sixty of these weigh seventy megabytes.
  expect(megabytes() - before).toBeLessThan(50)
})
