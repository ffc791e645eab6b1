import { afterAll, describe, expect, it } from 'vitest'
import type { ResolvedBilan } from '@/lib/domain/bilan/resolved'
import { cropBox } from '@/lib/domain/media/crop'
import { lens } from './fixture/lens'
import { line } from './fixture/write'
import { closePrint, renderProof } from './render'

afterAll(closePrint)

const size = { width: 100, height: 300 }

/** How far up a tall photo is moved in its box, in heights of the photo. */
const shiftAt = async (y: number): Promise<number> => {
  const media = {
    id: 'm',
    sha256: '7'.repeat(64),
    alternative: 'Tour',
    credit: null,
    focal: { x: 50, y },
    ...size,
  }
  const bilan: ResolvedBilan = {
    ...lens,
    medias: [media],
    rubriques: lens.rubriques.map(rubrique =>
      rubrique.id === 'r-emploi'
        ? { ...rubrique, blocks: [{ id: 'p', type: 'photo', media: 'm', caption: line('Tour') }] }
        : rubrique,
    ),
  }
  const { pages } = await renderProof(bilan, { key: 'test', logo: null })
  const page = pages.find(({ svg }) => svg?.includes('"media:'))?.svg ?? ''
  // Not moved at all, it carries no transform.
  const [, moved, height] =
    /<image(?: transform="matrix\(1 0 0 1 0 (-?[\d.]+)\)")?[^>]*?"media:[^>]*? height="([\d.]+)"/.exec(
      page,
    ) ?? []
  return Number(moved ?? 0) / Number(height)
}

describe('a photo taller than its place', () => {
  it.each([0, 30, 50, 100])(
    'is cropped around its focal point, as it was previewed: %d hundredths from the top',
    async y => {
      const box = cropBox(size, 1 / 1.25, { x: 0.5, y: y / 100 })
      expect(await shiftAt(y)).toBeCloseTo(0 - box.top / size.height, 2)
    },
  )
})
