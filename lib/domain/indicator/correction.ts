import { z } from 'zod'
import { readFrenchAmount } from './amount-input'
import { precisions, valueStatuses } from './value-words'

const amount = z
  .string()
  .max(40)
  .transform((text, issues) => {
    const plain = readFrenchAmount(text)
    if (plain !== null) return plain
    issues.addIssue({ code: 'custom', message: 'Écrivez un nombre, par exemple 641 ou 64 288,50.' })
    return z.NEVER
  })

/** A correction of a value: a new row that supersedes the one that was read. */
export const correctionSchema = z.strictObject({
  /** The current value that was on screen. */
  valueId: z.uuid(),
  amount,
  precision: z.enum(precisions),
  status: z.enum(valueStatuses),
  /** Empty: « source à compléter ». */
  source: z.string().trim().max(300),
  reason: z
    .string()
    .trim()
    .min(3, 'Écrivez pourquoi la valeur change : le motif reste dans l’historique.')
    .max(1000),
  /** The amount as typed, once the person was told that it is surprising and confirms it: that one, no other. */
  confirmed: z.string().max(40).optional(),
})
export type Correction = z.output<typeof correctionSchema>
