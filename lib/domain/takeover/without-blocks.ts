import type { FigureToken } from '../figure/token'
import type { TakenRubrique } from './proposal'

/**
 * A proposal without the blocks that were left out (« rubrique.bloc »), the choices under the places that remain. A
 * rubrique left empty goes too.
 */
export const withoutBlocks = (
  rubriques: readonly TakenRubrique[],
  choices: Readonly<Record<string, FigureToken>>,
  left: ReadonlySet<string>,
): { rubriques: TakenRubrique[]; choices: Record<string, FigureToken> } => {
  const kept: TakenRubrique[] = []
  const moved = new Map<string, string>()
  rubriques.forEach((rubrique, index) => {
    const blocks = rubrique.blocks.filter((_block, rank) => !left.has(`${index}.${rank}`))
    if (blocks.length === 0) return
    rubrique.blocks.forEach((block, rank) => {
      if (blocks.includes(block)) moved.set(`${index}.${rank}`, `${kept.length}.${blocks.indexOf(block)}`)
    })
    kept.push({ ...rubrique, blocks })
  })
  return {
    rubriques: kept,
    choices: Object.fromEntries(
      Object.entries(choices).flatMap(([place, token]) => {
        const [rubrique, block, ...rest] = place.split('.')
        const next = moved.get(`${rubrique}.${block}`)
        return next ? [[[next, ...rest].join('.'), token] as const] : []
      }),
    ),
  }
}
