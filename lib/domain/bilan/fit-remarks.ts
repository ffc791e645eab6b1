import type { Remark } from '../checker/remark'
import { NBSP } from '../typography/spaces'
import type { BlockFit, PageFit } from './copyfit'

/**
 * What an épreuve measured too long, as remarks on the blocks and on the heads of rubriques (`heads`: their
 * identifiers). On a page that runs over they block, as the submission will: shortening any text of it may do. On a page
 * that holds, a text longer than the modèle plans is only told.
 */
export const fitRemarks = (fit: readonly PageFit[], heads: ReadonlySet<string>): Remark[] =>
  fit.flatMap(({ page, excess, blocks }) =>
    blocks
      .filter(part => part.excess > 0 && (!heads.has(part.of) || shortens(part)))
      .map(({ of, excess: words }): Remark => {
        const count = `${words}${NBSP}mot${words > 1 ? 's' : ''}`
        const head = heads.has(of)
        const found = { place: null, rubriqueId: head ? of : null, blockId: head ? null : of }
        const toShorten = head ? 'ce titre ou ce chapô' : 'ce bloc'
        const orElse = head ? 'ou un bloc de la page' : 'ou un autre de la page'
        const longer = head ? 'le titre et le chapô ont' : 'ce bloc a'
        return excess > 0
          ? {
              ...found,
              rule: 'page-overflow',
              severity: 'blocking',
              sentence: `Texte en excès${NBSP}: sur l’épreuve, la page${NBSP}${page} déborde. Raccourcissez ${toShorten} d’environ ${count}, ${orElse}.`,
            }
          : {
              ...found,
              rule: 'over-length',
              severity: 'warning',
              sentence: `Texte en excès${NBSP}: sur l’épreuve, ${longer} ${count} de plus que ne le prévoit le modèle.`,
            }
      }),
  )

/** A title of three words gives back no fourteen: it is not asked to. */
const shortens = ({ words, excess }: BlockFit): boolean => words > excess

/** Planned pages that run over: each keeps the bilan from being submitted. */
export const overfullPages = (fit: readonly PageFit[]): number[] =>
  fit.flatMap(({ page, excess }) => (excess > 0 ? [page] : []))
