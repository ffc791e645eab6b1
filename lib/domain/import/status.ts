/** Where an import is. */
export const importStatuses = ['reading', 'ready', 'applied', 'undone', 'cancelled', 'failed'] as const
export type ImportStatus = (typeof importStatuses)[number]

export const importStatusLabels: Record<ImportStatus, string> = {
  reading: 'En préparation',
  ready: 'Essai terminé, à confirmer',
  applied: 'Enregistré',
  undone: 'Annulé après enregistrement',
  cancelled: 'Abandonné',
  failed: 'Illisible',
}

/** What a cell of the file would do. */
export const cellOutcomes = ['new', 'changed', 'unchanged', 'refused'] as const
export type CellOutcome = (typeof cellOutcomes)[number]

export const cellOutcomeLabels: Record<CellOutcome, string> = {
  new: 'Nouvelle',
  changed: 'Changée',
  unchanged: 'Inchangée',
  refused: 'Refusée',
}

export type OutcomeCounts = Record<CellOutcome, number>
