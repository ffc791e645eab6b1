import type { Remark } from '../checker/remark'
import { NBSP } from '../typography/spaces'
import type { PageFit } from './copyfit'

/**
 * What an épreuve measured too long, as remarks on the blocks. On a page that runs over they block, as the submission
 * will: shortening any block of it may do. On a page that holds, a block longer than the modèle plans is only told.
 */
export const fitRemarks = (fit: readonly PageFit[]): Remark[] =>
  fit.flatMap(({ page, excess, blocks }) =>
    blocks
      .filter(block => block.excess > 0)
      .map(({ of, excess: words }): Remark => {
        const count = `${words}${NBSP}mot${words > 1 ? 's' : ''}`
        const found = { rubriqueId: null, blockId: of }
        return excess > 0
          ? {
              ...found,
              rule: 'page-overflow',
              severity: 'blocking',
              sentence: `Texte en excès${NBSP}: sur l’épreuve, la page${NBSP}${page} déborde. Raccourcissez ce bloc d’environ ${count}, ou un autre de la page.`,
            }
          : {
              ...found,
              rule: 'over-length',
              severity: 'warning',
              sentence: `Texte en excès${NBSP}: sur l’épreuve, ce bloc a ${count} de plus que ne le prévoit le modèle.`,
            }
      }),
  )

/** Planned pages that run over: each keeps the bilan from being submitted. */
export const overfullPages = (fit: readonly PageFit[]): number[] =>
  fit.flatMap(({ page, excess }) => (excess > 0 ? [page] : []))
