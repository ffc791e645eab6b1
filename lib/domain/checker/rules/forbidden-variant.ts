import { remarkAt } from '../../bilan/place'
import type { ForbiddenWordings } from '../../bilan/resolve-input'
import { mask, normalize, wording } from '../normalize'
import { printedTexts } from '../printed-text'
import type { CheckRule } from '../rule'

const official = ({ name, acronym }: ForbiddenWordings): string => (acronym ? `${name} (${acronym})` : name)

type Variant = { dispositif: ForbiddenWordings; variant: string; pattern: RegExp }

const variantsOf = (dispositifs: readonly ForbiddenWordings[]): Variant[] =>
  dispositifs.flatMap(dispositif =>
    dispositif.forbidden.flatMap(variant => {
      const pattern = wording(variant)
      return pattern ? [{ dispositif, variant, pattern }] : []
    }),
  )

/** « Aide personnalisée d’autonomie » for the Allocation: a wording that a record forbids. */
export const findForbiddenVariants: CheckRule = ({ dispositifs, forbiddenWordings }, bilan) => {
  const known = forbiddenWordings ?? dispositifs
  const variants = variantsOf(known)
  const names = wording(...[...known, ...dispositifs].map(({ name }) => name))
  return printedTexts(bilan).flatMap(({ place, text }) => {
    const read = mask(normalize(text), names)
    return variants
      .filter(({ pattern }) => read.search(pattern) >= 0)
      .map(({ dispositif, variant }) => {
        const problem = `« ${variant} » n’est pas le nom du dispositif`
        const advice = `Écrivez « ${official(dispositif)} ».`
        return remarkAt(place, 'forbidden-variant', 'blocking', problem, advice)
      })
  })
}
