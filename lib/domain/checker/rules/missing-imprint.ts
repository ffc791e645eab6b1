import type { ResolvedBilan } from '../../bilan/resolved'
import type { Remark } from '../remark'
import type { CheckRule } from '../rule'

/**
 * Compulsory lines: printer (law of 29 July 1881, art. 3), director of publication and host (LCEN, online services),
 * put on print too.
 */
const lacks = ({ imprint, issuer }: ResolvedBilan): string[] => [
  ...(imprint.printer === null ? ['l’imprimeur'] : []),
  ...(imprint.director?.trim() ? [] : ['le directeur de la publication']),
  ...(imprint.host?.trim() ? [] : ['l’hébergeur du site']),
  // What a groupe may have paid is an exhaustive list (answer AN 12-44228): its bilan says who does.
  ...(issuer === 'groupe' && !imprint.payer?.trim() ? ['qui paie'] : []),
]

/** The mentions obligatoires are there, and complete. */
export const findMissingImprint: CheckRule = (input, bilan) => {
  const severity = input.demonstration ? 'warning' : 'blocking'
  const remark = (sentence: string): Remark => ({
    rule: 'missing-imprint',
    severity,
    sentence,
    place: null,
    rubriqueId: null,
    blockId: null,
  })
  const placed = bilan.rubriques.some(rubrique => rubrique.blocks.some(block => block.type === 'mentions'))
  return [
    ...(placed ? [] : [remark('Le bilan n’a pas de bloc « Mentions ». Ajoutez-le en dernière page.')]),
    ...lacks(bilan).map(what =>
      remark(`Mentions obligatoires : ${what} n’est pas indiqué. Complétez la collection.`),
    ),
  ]
}
