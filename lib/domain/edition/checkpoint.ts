import { z } from 'zod'

export const checkpointKinds = ['named', 'hourly', 'before'] as const
export type CheckpointKind = (typeof checkpointKinds)[number]

/** How long each hour is kept; then the last of each day stays. Named ones stay. */
export const hourlyKeptDays = 30

/** How long one that was taken out can be put back. */
export const removedKeptMs = 86_400_000

export const checkpointNameSchema = z
  .string()
  .trim()
  .min(1, 'Donnez un nom à ce point, par exemple « Avant la réunion du 12 ».')
  .max(120, 'Ce nom est trop long : 120 signes au plus.')

export const checkpointFormSchema = z.strictObject({ editionId: z.uuid(), name: checkpointNameSchema })

/** The hour that a moment is of. */
export const hourOf = (moment: Date): Date => {
  const hour = new Date(moment)
  hour.setUTCMinutes(0, 0, 0)
  return hour
}
