/** A rubrique of a draft, or of a modèle, and the page it is set on. */
export type RubriquePlace = { id: string; page: number }

/**
 * Rubriques in order once this one is at this position, from 1, on this page; it may be a new one. A page is printed
 * once: the rubriques of a page follow each other, whatever was asked.
 */
export const placeAmong = (
  order: readonly RubriquePlace[],
  placed: RubriquePlace,
  position: number,
): RubriquePlace[] =>
  order
    .filter(({ id }) => id !== placed.id)
    .toSpliced(position - 1, 0, placed)
    .toSorted((one, other) => one.page - other.page)

/** One step up or down: within its page, then to the end of the page before or the start of the one after. Null: nowhere. */
export const stepFrom = (
  order: readonly RubriquePlace[],
  id: string,
  by: -1 | 1,
): { page: number; position: number } | null => {
  const at = order.findIndex(rubrique => rubrique.id === id)
  const own = order[at]
  const neighbour = order[at + by]
  if (!own || !neighbour) return null
  if (neighbour.page === own.page) return { page: own.page, position: at + by + 1 }
  return { page: neighbour.page, position: at + 1 }
}
