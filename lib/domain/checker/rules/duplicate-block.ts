import { remarkAt } from '../../bilan/place'
import type { ResolvedBlock } from '../../bilan/resolved'
import { placedBlocks } from '../printed-text'
import { flowText, runsText } from '../resolved-text'
import type { CheckRule } from '../rule'

/** What two blocks must not both print: the figures of a series or of tiles, the text of a dispositif. */
const printed = (block: ResolvedBlock): string | null => {
  switch (block.type) {
    case 'evolution':
      return block.points.length > 0
        ? JSON.stringify(['evolution', block.points.map(point => point.figure)])
        : null
    case 'chiffres_cles':
      return JSON.stringify([
        'chiffres_cles',
        block.tiles.map(tile => `${tile.figure} ${runsText(tile.label).trim()}`).toSorted(),
      ])
    case 'dispositif':
      return JSON.stringify(['dispositif', block.name, flowText(block.text).trim()])
    case 'couverture':
    case 'edito':
    case 'texte':
    case 'encadre':
    case 'exergue':
    case 'photo':
    case 'liste_equipements':
    case 'communes':
    case 'appel':
    case 'expression_groupes':
    case 'contact':
    case 'mentions':
      return null
  }
}

/** The brochure of Lens printed « Retours à l’emploi » on two pages: one block, placed twice. */
export const findDuplicateBlocks: CheckRule = (_input, bilan) => {
  const first = new Map<string, string>()
  return placedBlocks(bilan).flatMap(({ place, block }) => {
    const content = printed(block)
    if (content === null) return []
    const already = first.get(content)
    if (already === undefined) {
      first.set(content, place.label)
      return []
    }
    const problem = `ce bloc imprime la même chose qu’un autre (${already})`
    return [remarkAt(place, 'duplicate-block', 'blocking', problem, 'Gardez l’un des deux.')]
  })
}
