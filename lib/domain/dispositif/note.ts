import { z } from 'zod'

/** An internal note: never printed, never exported, read by those who write. */
export const noteSchema = z.strictObject({
  dispositifId: z.uuid(),
  body: z.string().trim().min(1, 'Écrivez la note.').max(4000),
})
export type NoteInput = z.output<typeof noteSchema>
