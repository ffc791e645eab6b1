export const creationOutcomes = ['created', 'existed', 'refused'] as const
export type CreationOutcome = (typeof creationOutcomes)[number]

export const creationLabels: Record<CreationOutcome, string> = {
  created: 'Créé',
  existed: 'Existait déjà',
  refused: 'Refusé',
}

/** How far « Créer les bilans » is, in true numbers: what has its result in the database. */
export type CreationProgress = { done: number; total: number; finished: boolean } & Record<
  CreationOutcome,
  number
>

export const creationProgress = (
  rows: readonly { outcome: CreationOutcome | null }[],
  finished: boolean,
): CreationProgress => {
  const count = (outcome: CreationOutcome) => rows.filter(row => row.outcome === outcome).length
  const counts = { created: count('created'), existed: count('existed'), refused: count('refused') }
  const done = counts.created + counts.existed + counts.refused
  return { ...counts, done, total: rows.length, finished }
}
