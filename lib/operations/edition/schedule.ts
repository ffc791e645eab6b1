import { ok } from '@/lib/domain/shared/result'
import type { DecisionOn, ScheduleInput } from '@/lib/domain/workflow/inputs'
import type { OperationContext } from '../context'
import { runDecision } from './run-decision'

/** « Programmer »: the job publishes at that instant, every check again. */
export const scheduleEdition = (context: OperationContext, input: ScheduleInput) =>
  runDecision(context, {
    by: context.viewer,
    transition: 'schedule',
    input,
    effect: () =>
      ok({
        changes: { scheduledFor: input.scheduledFor },
        told: { scheduledFor: input.scheduledFor.toISOString() },
      }),
  })

/** « Déprogrammer »: back to approved; the bon à tirer stays. */
export const unscheduleEdition = (context: OperationContext, input: DecisionOn) =>
  runDecision(context, {
    by: context.viewer,
    transition: 'unschedule',
    input,
    effect: () => ok({ changes: { scheduledFor: null } }),
  })
