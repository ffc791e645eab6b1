import { normalize } from '../checker/normalize'

/** Words that say nothing of what is counted. « Département » is everywhere, and is not « départ ». */
const empty = new Set(
  'le la les un une des du de au aux et ou en sur par pour dans avec sans que qui dont son sa ses leur leurs nos vos notre votre nous vous est sont ete ont a ce cette ces plus moins pres environ jusqu departement departements departemental departementale departementaux departementales'.split(
    ' ',
  ),
)

/** A word without accent, plural nor ending: « bénéficiaires » and « bénéfiaires » meet. Empty: it says nothing. */
const stem = (word: string): string => {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '')
  return empty.has(plain) || plain.length < 2 ? '' : plain.replace(/[sx]$/, '').slice(0, 6)
}

/** The words of a text that tell what it is about. */
export const stemsOf = (text: string): string[] =>
  (normalize(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(stem).filter(word => word !== '')
