import type { Status } from '../edition/status'

export const deadlineSteps = ['soumission', 'relecture', 'validation', 'approbation', 'publication'] as const
export type DeadlineStep = (typeof deadlineSteps)[number]

/** The step that each status is waiting for; null once nothing is awaited. */
const awaited: Record<Status, DeadlineStep | null> = {
  brouillon: 'soumission',
  relecture: 'relecture',
  validation: 'validation',
  approbation: 'approbation',
  approuve: 'publication',
  programme: 'publication',
  publie: null,
  remplace: null,
  retire: null,
  archive: null,
}

/**
 * Day by which an edition should leave its status, `2025-12-31`; null when nothing is awaited or no deadline was set.
 * It is late when today, in Paris, is after that day.
 */
export const dueOn = (status: Status, deadlines: Partial<Record<DeadlineStep, string>>): string | null => {
  const step = awaited[status]
  return step === null ? null : (deadlines[step] ?? null)
}
