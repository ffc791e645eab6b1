export const precisions = ['exact', 'at_least', 'about'] as const
export type Precision = (typeof precisions)[number]
export const precisionLabels: Record<Precision, string> = {
  exact: 'Exacte',
  at_least: 'Au moins',
  about: 'Environ',
}

export const valueStatuses = ['provisional', 'final'] as const
export type ValueStatus = (typeof valueStatuses)[number]
export const valueStatusLabels: Record<ValueStatus, string> = {
  provisional: 'Provisoire',
  final: 'Définitive',
}
