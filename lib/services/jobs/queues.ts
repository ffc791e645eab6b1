/** Every queue of background jobs: created by the migrate step, since the application itself may not create anything. */
export const queues = [
  'publication-programmee',
  'import-valeurs',
  'courriel-collecte',
  'points-du-brouillon',
  'creation-bilans',
] as const

export type Queue = (typeof queues)[number]
