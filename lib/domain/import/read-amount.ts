import { readFrenchAmount } from '../indicator/amount-input'
import { ok, type Result } from '../shared/result'
import { isBlank, type SourceCell } from './source-cell'

/** Why an amount was refused, as a sentence for the report. */
type Amount = Result<string | null, string>
const no = (error: string): Amount => ({ ok: false, error })

/**
 * The amount of a cell, in plain decimal notation; null when the cell is empty (an empty cell changes nothing).
 * `unit` is the indicator's: « 12 € » and « 45 % » are read when it is the same.
 *
 * A formula is refused, not replaced by the result it last had: nobody can tell whether that result is up to date.
 */
export const readAmountCell = (cell: SourceCell | undefined, unit: string | null): Amount => {
  if (cell === undefined || isBlank(cell)) return ok(null)
  if (typeof cell === 'string') return textAmount(cell, unit)
  switch (cell.kind) {
    case 'number':
      return tooPrecise(cell.text) ?? textAmount(cell.text, unit)
    case 'percent':
      return unit === '%'
        ? (tooPrecise(cell.text) ?? textAmount(cell.text, unit))
        : no('Pourcentage dans le classeur, alors que l’indicateur n’est pas en\u00A0%.')
    case 'formula':
      return no('Formule\u00A0: collez sa valeur à la place (Collage spécial, Valeurs).')
    case 'date':
      return no('Date à la place d’un nombre\u00A0: le tableur a dû transformer la saisie.')
    case 'error':
      return no(`Erreur du tableur (${cell.text}).`)
    case 'boolean':
      return no('Vrai ou faux à la place d’un nombre.')
  }
}

const tooPrecise = (text: string): Amount | null =>
  /\.\d{7,}$/.test(text) ? no('Plus de six décimales\u00A0: arrondissez la valeur.') : null

const textAmount = (text: string, unit: string | null): Amount => {
  const bare = withoutUnit(text.trim().replace(/^'/, ''), unit)
  const amount = readFrenchAmount(bare)
  if (amount !== null) return ok(amount)
  if (/^[=@]|^[+-][^\d\s]/.test(bare))
    return no('Formule\u00A0: collez sa valeur à la place (Collage spécial, Valeurs).')
  if (/^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(bare))
    return no('Notation scientifique\u00A0: le tableur a perdu des chiffres, écrivez le nombre entier.')
  if (bare.endsWith('%')) return no('Pourcentage, alors que l’indicateur n’est pas en\u00A0%.')
  return no('Ce n’est pas un nombre, comme 641 ou 64\u202F288,50.')
}

const withoutUnit = (text: string, unit: string | null): string =>
  unit !== null && unit !== '' && text.toLowerCase().endsWith(unit.toLowerCase())
    ? text.slice(0, -unit.length).trimEnd()
    : text
