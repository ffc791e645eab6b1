import { ok } from '@/lib/domain/shared/result'
import type { ApproveInput } from '@/lib/domain/workflow/inputs'
import type { OperationContext } from '../context'
import { runDecision } from './run-decision'

/** « Donner le bon à tirer »: on the manifest that was displayed, with a date of publication. */
export const approveEdition = (context: OperationContext, input: ApproveInput) =>
  runDecision(context, {
    by: context.viewer,
    transition: 'approve',
    input,
    effect: () =>
      ok({
        changes: {
          approvedById: context.viewer.id,
          approvedManifest: input.manifest,
          publishOn: new Date(`${input.publishOn}T00:00:00Z`),
        },
        told: { manifest: input.manifest, publishOn: input.publishOn },
      }),
  })
