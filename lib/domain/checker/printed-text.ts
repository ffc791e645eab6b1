import { blockTypeLabels } from '../bilan/block-label'
import type { Place } from '../bilan/place'
import type { ResolvedBilan, ResolvedBlock, ResolvedRubrique } from '../bilan/resolved'
import { blockText, runsText } from './resolved-text'

/** A text of the bilan as printed, with the place a remark names. */
export type PrintedText = { place: Place; text: string }

const titleOf = (block: ResolvedBlock): string =>
  'title' in block && block.title ? runsText(block.title).trim() : ''

/** The place of a resolved block: the same words as during its resolution. */
export const resolvedPlace = (rubrique: ResolvedRubrique, block: ResolvedBlock): Place => {
  const kind = blockTypeLabels[block.type]
  const title = titleOf(block)
  return {
    rubriqueId: rubrique.id,
    blockId: block.id,
    label: title ? `${kind} « ${title} »` : `Bloc « ${kind} »`,
  }
}

/** Every block with its place, in order. */
export const placedBlocks = (bilan: ResolvedBilan): { place: Place; block: ResolvedBlock }[] =>
  bilan.rubriques.flatMap(rubrique =>
    rubrique.blocks.map(block => ({ place: resolvedPlace(rubrique, block), block })),
  )

/** Every text printed, titles and chapôs of rubriques included. */
export const printedTexts = (bilan: ResolvedBilan): PrintedText[] =>
  bilan.rubriques.flatMap(rubrique => [
    {
      place: {
        rubriqueId: rubrique.id,
        blockId: null,
        label: `Rubrique « ${runsText(rubrique.title).trim()} »`,
      },
      text: `${runsText(rubrique.title)}\n${runsText(rubrique.chapo ?? [])}`,
    },
    ...rubrique.blocks.map(block => ({ place: resolvedPlace(rubrique, block), text: blockText(block) })),
  ])
