export const aggregations = ['sum', 'mean', 'last', 'never'] as const
export type Aggregation = (typeof aggregations)[number]

export const aggregationLabels: Record<Aggregation, string> = {
  sum: 'Somme',
  mean: 'Moyenne',
  last: 'Dernière valeur',
  never: 'Ne s’additionne pas',
}

export const moneyStages = ['vote', 'engage', 'mandate'] as const
export type MoneyStage = (typeof moneyStages)[number]

export const moneyStageLabels: Record<MoneyStage, string> = {
  vote: 'Voté',
  engage: 'Engagé',
  mandate: 'Mandaté',
}
