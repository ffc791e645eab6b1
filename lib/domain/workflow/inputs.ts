import { z } from 'zod'
import { verdicts } from './visa-standing'

/** Every decision names the edition and the state (`lock`) that was on screen. */
const decisionSchema = z.strictObject({ editionId: z.uuid(), lock: z.int().min(1) })
const written = z.string().max(4000)

export const submitSchema = decisionSchema.extend({ note: written.optional() })
export const giveVisaSchema = decisionSchema.extend({ verdict: z.enum(verdicts), reason: written.optional() })
export const closeReviewSchema = decisionSchema.extend({ reason: written.optional() })
export const validateSchema = decisionSchema
export const approveSchema = decisionSchema.extend({
  manifest: z.string().max(64),
  publishOn: z.string().max(10),
})
export const scheduleSchema = decisionSchema.extend({ scheduledFor: z.coerce.date() })
export const unscheduleSchema = decisionSchema
export const publishSchema = decisionSchema
export const takeBackSchema = decisionSchema.extend({ reason: written })
export const withdrawSchema = decisionSchema.extend({ note: written })
export const restoreSchema = decisionSchema
export const archiveSchema = decisionSchema
export const overrideCalendarSchema = decisionSchema.extend({ reason: written })

export type DecisionOn = z.infer<typeof decisionSchema>
export type SubmitInput = z.infer<typeof submitSchema>
export type GiveVisaInput = z.infer<typeof giveVisaSchema>
export type CloseReviewInput = z.infer<typeof closeReviewSchema>
export type ApproveInput = z.infer<typeof approveSchema>
export type ScheduleInput = z.infer<typeof scheduleSchema>
export type TakeBackInput = z.infer<typeof takeBackSchema>
export type WithdrawInput = z.infer<typeof withdrawSchema>
export type OverrideCalendarInput = z.infer<typeof overrideCalendarSchema>
