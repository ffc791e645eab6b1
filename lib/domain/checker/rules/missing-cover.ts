import type { CheckRule } from '../rule'

/** The cover carries the title of the bilan: of the page, of the PDF, of everything that names it (PDF/UA-1, 7.1). */
export const findMissingCover: CheckRule = (_input, bilan) => {
  const covers = bilan.rubriques.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'couverture'))
  const [first, second] = covers
  if (first && !second) return []
  return [
    {
      rule: 'missing-cover',
      severity: 'blocking',
      sentence: first
        ? 'Le bilan a deux couvertures. Gardez-en une.'
        : 'Le bilan n’a pas de couverture : il n’aurait ni titre ni première page. Remettez le bloc « Couverture ».',
      place: null,
      rubriqueId: null,
      blockId: second?.id ?? null,
    },
  ]
}
