import type { CheckRule } from '../rule'

/**
 * An institution that informs on its achievements reserves a space for the groups of the assembly (article
 * L. 3121-24-1 CGCT; its règlement intérieur sets the terms, hence a warning).
 */
export const findMissingExpression: CheckRule = (_input, bilan) => {
  if (bilan.issuer !== 'institution') return []
  const given = bilan.rubriques.some(rubrique =>
    rubrique.blocks.some(
      block => block.type === 'expression_groupes' && block.entries.some(entry => entry.text.trim() !== ''),
    ),
  )
  if (given) return []
  return [
    {
      rule: 'missing-expression',
      severity: 'warning',
      sentence:
        'Aucun texte des groupes de l’assemblée n’est imprimé, alors que l’institution leur doit un espace. Ajoutez le bloc « Expression des groupes » ou demandez leurs textes.',
      rubriqueId: null,
      blockId: null,
    },
  ]
}
