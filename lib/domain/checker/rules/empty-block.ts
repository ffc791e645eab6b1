import { remarkAt } from '../../bilan/place'
import type { ResolvedBlock } from '../../bilan/resolved'
import { placedBlocks } from '../printed-text'
import type { Severity } from '../remark'
import { flowText, runsText } from '../resolved-text'
import type { CheckRule } from '../rule'

type Emptiness = { severity: Severity; problem: string; advice: string }

const write: Emptiness = {
  severity: 'blocking',
  problem: 'ce bloc est vide',
  advice: 'Écrivez son texte ou retirez-le.',
}

const when = (empty: boolean, what: Emptiness): Emptiness | null => (empty ? what : null)

/** What is missing for a block to be worth printing; null when it is not empty. */
const emptiness = (block: ResolvedBlock): Emptiness | null => {
  switch (block.type) {
    case 'couverture':
      return when(runsText(block.title).trim() === '', {
        ...write,
        problem: 'la couverture n’a pas de titre',
      })
    case 'edito':
    case 'texte':
    case 'encadre':
    case 'exergue':
    case 'contact':
      return when(flowText(block.text).trim() === '', write)
    case 'dispositif':
      return when(flowText(block.text).trim() === '', {
        severity: 'blocking',
        problem: `« ${block.name} » n’a pas de texte de cette longueur`,
        advice: 'Choisissez une autre longueur ou écrivez une rédaction locale.',
      })
    case 'photo':
      return when(block.media === null, {
        severity: 'warning',
        problem: 'aucune image n’est choisie',
        advice: 'Choisissez-en une ou retirez le bloc.',
      })
    case 'liste_equipements':
      return when(
        block.items.every(item => runsText(item).trim() === ''),
        write,
      )
    case 'communes':
      return when(block.communes.length === 0, {
        severity: 'warning',
        problem: 'ce territoire n’a pas de commune à citer',
        advice: 'Retirez le bloc.',
      })
    case 'appel':
      return when(runsText(block.text).trim() === '' && block.label.trim() === '', write)
    // Tiles and points are never empty: the resolution tells what they miss. Expressions have their own rule.
    case 'chiffres_cles':
    case 'evolution':
    case 'expression_groupes':
    case 'mentions':
      return null
  }
}

/** A block that would print a title over nothing, or nothing at all. */
export const findEmptyBlocks: CheckRule = (_input, bilan) =>
  placedBlocks(bilan).flatMap(({ place, block }) => {
    const found = emptiness(block)
    return found ? [remarkAt(place, 'empty-block', found.severity, found.problem, found.advice)] : []
  })
