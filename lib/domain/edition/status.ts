export const statuses = [
  'brouillon',
  'relecture',
  'validation',
  'approbation',
  'approuve',
  'programme',
  'publie',
  'remplace',
  'retire',
  'archive',
] as const
export type Status = (typeof statuses)[number]

/** As shown: « approuvé ». */
export const statusLabels: Record<Status, string> = {
  brouillon: 'Brouillon',
  relecture: 'En relecture',
  validation: 'À valider',
  approbation: 'Bon à tirer attendu',
  approuve: 'Approuvé',
  programme: 'Programmé',
  publie: 'Publié',
  remplace: 'Remplacé',
  retire: 'Retiré',
  archive: 'Archivé',
}

/** Edition not yet public and not ended: one per bilan and version. */
export const activeStatuses: readonly Status[] = [
  'brouillon',
  'relecture',
  'validation',
  'approbation',
  'approuve',
  'programme',
]
