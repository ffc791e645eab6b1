import { ok } from '@/lib/domain/shared/result'
import type { TakeBackInput } from '@/lib/domain/workflow/inputs'
import type { OperationContext } from '../context'
import { runDecision } from './run-decision'

/** What a new draft, or a new submission, makes void: every decision named the revision it was taken on. */
export const noDecision = {
  validatedById: null,
  approvedById: null,
  approvedManifest: null,
  publishOn: null,
  scheduledFor: null,
} as const

/** « Reprendre » as a draft, with a reason. Visas are kept: they stand on what does not change. */
export const takeBackEdition = (context: OperationContext, input: TakeBackInput) =>
  runDecision(context, {
    by: context.viewer,
    transition: 'takeBack',
    input,
    effect: () => ok({ changes: noDecision, told: { reason: input.reason.trim() } }),
  })
