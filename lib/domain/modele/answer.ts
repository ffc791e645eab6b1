import { z } from 'zod'
import { modeleKeySchema } from '../bilan/modele'

/** An answer to one change of the modèle in one edition, as it was on screen. */
export const answerSchema = z.strictObject({
  editionId: z.uuid(),
  key: modeleKeySchema,
  answer: z.enum(['taken', 'kept']),
  /** Revision of the edition’s own text that was shown; null when it has none. */
  revision: z.int().min(1).nullable(),
  /** The edition’s own text was shown beside the modèle’s: it may be replaced. */
  localShown: z.boolean(),
})
export type ModeleAnswerInput = z.infer<typeof answerSchema>

export const answerChangesSchema = z.strictObject({
  collectionId: z.uuid(),
  versionId: z.uuid(),
  answers: z.array(answerSchema).max(5000),
  /** Drafts that nothing waits in: they follow the version, its identity and its length budgets. */
  follow: z.array(z.uuid()).max(500).default([]),
})
export type AnswerChangesInput = z.infer<typeof answerChangesSchema>

/** What became of one answer. */
export type AnswerOutcome = { editionId: string; key: string; ok: boolean; sentence: string }
