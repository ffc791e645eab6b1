/** Address of a bilan in the atelier. */
export const bilanPath = (collection: string, territory: string): string =>
  `/atelier/bilans/${collection}/${territory}`
