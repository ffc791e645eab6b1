/** Years of the collection that a modèle serves (lib/domain/indicator/collection-period.ts). */
export const lastYear = '@fin'
export const everyYear = '@annees'
/** A value recorded for all these years at once. */
export const wholePeriod = '@debut..@fin'
