import { ok } from '@/lib/domain/shared/result'
import type { DecisionOn } from '@/lib/domain/workflow/inputs'
import type { OperationContext } from '../context'
import { runDecision } from './run-decision'

/** « Valider » the political content: names the manifest. */
export const validateEdition = (context: OperationContext, input: DecisionOn) =>
  runDecision(context, {
    by: context.viewer,
    transition: 'validate',
    input,
    effect: (_tx, facts) =>
      ok({
        changes: { validatedById: context.viewer.id, validatedRevisionId: facts.revision?.id },
        told: { manifest: facts.revision?.manifestHash ?? null },
      }),
  })
