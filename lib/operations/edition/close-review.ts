import { ok } from '@/lib/domain/shared/result'
import type { CloseReviewInput } from '@/lib/domain/workflow/inputs'
import type { OperationContext } from '../context'
import { runDecision } from './run-decision'

/** « Clore la relecture »: all visas favourable, or a written reason that stays. */
export const closeReview = (context: OperationContext, input: CloseReviewInput) =>
  runDecision(context, {
    by: context.viewer,
    transition: 'closeReview',
    input,
    effect: () => ok({ told: { reason: input.reason?.trim() || null } }),
  })
