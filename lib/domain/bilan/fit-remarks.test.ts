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

const noHead = new Set<string>()

describe('what the épreuve measured too long', () => {
  it('blocks on a page that runs over, block by block', () => {
    const fit = [page(1, 0, block('a', 0)), page(2, 14, block('b', 14), block('c', 0), block('d', 1))]
    expect(fitRemarks(fit, noHead)).toMatchObject([
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
    expect(fitRemarks(fit, noHead)).toMatchObject([
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
    expect(fitRemarks([page(1, 0, block('a', 0))], noHead)).toEqual([])
  })

  it('tells the head of a rubrique that shortening it may do, when it has the words for it', () => {
    const fit = [page(2, 14, block('r', 8), { ...block('s', 8), words: 3 }, block('b', 14))]
    expect(fitRemarks(fit, new Set(['r', 's']))).toMatchObject([
      {
        blockId: null,
        rubriqueId: 'r',
        rule: 'page-overflow',
        severity: 'blocking',
        sentence:
          'Texte en excès\u00a0: sur l’épreuve, la page\u00a02 déborde. Raccourcissez ce titre ou ce chapô d’environ 8\u00a0mots, ou un bloc de la page.',
      },
      { blockId: 'b', rubriqueId: null },
    ])
  })
})
