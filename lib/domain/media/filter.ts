/** Filters of the list. */
export const mediaFilters = ['a-decrire', 'personnes', 'accords', 'archives'] as const
export type MediaFilter = (typeof mediaFilters)[number]

export const mediaFilterLabels: Record<MediaFilter, string> = {
  'a-decrire': 'Sans texte de remplacement',
  personnes: 'Personnes reconnaissables',
  accords: 'Accord à demander',
  archives: 'Archivés',
}

export const readMediaFilter = (text: unknown): MediaFilter | null =>
  mediaFilters.find(filter => filter === text) ?? null
