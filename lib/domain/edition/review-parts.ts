import { canonicalBlock, canonicalJson } from '../bilan/canonical'
import type { ResolvedBilan, ResolvedRubrique } from '../bilan/resolved'

/** A part of a revision that a visa covers, and the text that its hash is taken from. */
export type ReviewPart = { partId: string; canonical: string }

/**
 * A bilan cut in parts that together are all of it, so that no visa covers words that were not shown: the frame (under
 * the edition’s identifier: élus, collection, mentions, order of the parts), the head of each rubrique, each block.
 * The printed date is left out: it changes at each submission.
 */
export const reviewParts = (bilan: ResolvedBilan, editionId: string): ReviewPart[] => [
  { partId: editionId, canonical: canonicalFrame(bilan) },
  ...bilan.rubriques.flatMap(rubrique => [
    { partId: rubrique.id, canonical: canonicalHead(bilan, rubrique) },
    ...rubrique.blocks.map(block => ({ partId: block.id, canonical: canonicalBlock(bilan, block) })),
  ]),
]

const canonicalFrame = ({
  rubriques,
  figures: _figures,
  medias: _medias,
  edition,
  ...frame
}: ResolvedBilan): string =>
  canonicalJson({
    ...frame,
    edition: { number: edition.number, version: edition.version },
    order: rubriques.map(({ id, page, blocks }) => ({ id, page, blocks: blocks.map(block => block.id) })),
  })

/** A head is printed like a block with a title and a paragraph: its figures are covered the same way. */
const canonicalHead = (bilan: ResolvedBilan, { id, title, chapo, ambition }: ResolvedRubrique): string => {
  const text = chapo ? [{ kind: 'paragraph' as const, runs: chapo }] : []
  return `${canonicalBlock(bilan, { id, type: 'texte', title, text })}${canonicalJson({ ambition })}`
}
