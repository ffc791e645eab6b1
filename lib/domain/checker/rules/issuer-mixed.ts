import { remarkAt } from '../../bilan/place'
import { normalize } from '../normalize'
import { printedTexts } from '../printed-text'
import type { CheckRule } from '../rule'

/** Words of a political group, out of place in what the institution pays for. */
const partisan: readonly RegExp[] = [
  /(?<!\p{L})majorité départementale(?!\p{L})/u,
  /(?<!\p{L})(?:notre|la) majorité de (?:gauche|droite)(?!\p{L})/u,
  /(?<!\p{L})groupe (?:socialiste|communiste|écologiste|centriste|républicain|union pour|les républicains|rassemblement)(?!\p{L})/u,
]

/** An institution’s bilan speaks for the Département, not for a majority or a group. */
export const findMixedIssuer: CheckRule = (_input, bilan) => {
  if (bilan.issuer !== 'institution') return []
  return printedTexts(bilan).flatMap(({ place, text }) => {
    const read = normalize(text)
    return partisan.flatMap(pattern => {
      const found = pattern.exec(read)?.[0]
      if (found === undefined) return []
      const problem = `« ${found} » est le langage d’un groupe, dans un bilan de l’institution`
      return [remarkAt(place, 'issuer-mixed', 'warning', problem, 'Écrivez « le Département ».')]
    })
  })
}
