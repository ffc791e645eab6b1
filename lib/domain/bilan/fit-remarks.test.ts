import { describe, expect, it } from 'vitest'
import type { BlockFit, PageFit } from './copyfit'
import { fitRemarks, overfullPages } from './fit-remarks'

const block = (of: string, excess: number): BlockFit => ({ of, excess, lines: 20, words: 180, free: -excess })
const page = (number: number, excess: number, ...blocks: BlockFit[]): PageFit => ({
  page: number,
  free: 0,
  excess,
  blocks,
})

describe('what the épreuve measured too long', () => {
  it('blocks on a page that runs over, block by block', () => {
    const fit = [page(1, 0, block('a', 0)), page(2, 14, block('b', 14), block('c', 0), block('d', 1))]
    expect(fitRemarks(fit)).toMatchObject([
      {
        blockId: 'b',
        rule: 'page-overflow',
        severity: 'blocking',
        sentence:
          'Texte en excès\u00a0: sur l’épreuve, la page\u00a02 déborde. Raccourcissez ce bloc d’environ 14\u00a0mots, ou un autre de la page.',
      },
      { blockId: 'd', severity: 'blocking', sentence: expect.stringContaining('1\u00a0mot, ou') },
    ])
    expect(overfullPages(fit)).toEqual([2])
  })

  it('only tells a block longer than the modèle plans on a page that holds', () => {
    const fit = [page(3, 0, block('a', 6))]
    expect(fitRemarks(fit)).toMatchObject([
      {
        blockId: 'a',
        rule: 'over-length',
        severity: 'warning',
        sentence:
          'Texte en excès\u00a0: sur l’épreuve, ce bloc a 6\u00a0mots de plus que ne le prévoit le modèle.',
      },
    ])
    expect(overfullPages(fit)).toEqual([])
  })

  it('says nothing of what holds', () => {
    expect(fitRemarks([page(1, 0, block('a', 0))])).toEqual([])
  })
})
