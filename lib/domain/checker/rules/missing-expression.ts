import { blockTypeLabels } from '../../bilan/block-label'
import type { CheckRule } from '../rule'

/** What the modèle holds the place with. */
const placeholder = /à compléter/iu

/**
 * An institution that informs on its achievements reserves a space for the groups of the assembly (article
 * L. 3121-24-1 CGCT; its règlement intérieur sets the terms, hence a warning). The words that hold their place are not
 * theirs: printed, they would be read by everyone.
 */
export const findMissingExpression: CheckRule = (input, bilan) => {
  if (bilan.issuer !== 'institution') return []
  const given = bilan.rubriques.flatMap(rubrique =>
    rubrique.blocks.flatMap(block =>
      block.type === 'expression_groupes'
        ? block.entries
            .filter(({ text }) => text.trim() !== '')
            .map(({ groupe, text }) => ({
              rubriqueId: rubrique.id,
              blockId: block.id,
              held: placeholder.test(groupe) || placeholder.test(text),
            }))
        : [],
    ),
  )
  if (given.length === 0)
    return [
      {
        rule: 'missing-expression',
        severity: 'warning',
        sentence:
          'Aucun texte des groupes de l’assemblée n’est imprimé, alors que l’institution leur doit un espace. Ajoutez le bloc «\u00a0Expression des groupes\u00a0» ou demandez leurs textes.',
        place: null,
        rubriqueId: null,
        blockId: null,
      },
    ]
  const held = new Map(given.filter(entry => entry.held).map(entry => [entry.blockId, entry.rubriqueId]))
  return [...held].map(([blockId, rubriqueId]) => ({
    rule: 'missing-expression',
    severity: input.demonstration ? 'warning' : 'blocking',
    place: blockTypeLabels.expression_groupes,
    sentence:
      'Un texte est encore «\u00a0à compléter\u00a0». Écrivez ce que le groupe a remis, ou retirez-le.',
    rubriqueId,
    blockId,
  }))
}
