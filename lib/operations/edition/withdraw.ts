import { markRestored, markWithdrawn } from '@/lib/data/edition/publication'
import { ok } from '@/lib/domain/shared/result'
import type { DecisionOn, WithdrawInput } from '@/lib/domain/workflow/inputs'
import type { OperationContext } from '../context'
import { requireConsents } from '../media/require-consents'
import { checkRevisionFiles } from './check-files'
import { runDecision } from './run-decision'

/** « Retirer » from the site, at once, with a note for the public. Nothing is deleted. */
export const withdrawEdition = (context: OperationContext, input: WithdrawInput) =>
  runDecision(context, {
    by: context.viewer,
    transition: 'withdraw',
    input,
    effect: async (tx, facts) => {
      const note = input.note.trim()
      await markWithdrawn(tx, facts.id, context.now, note)
      return ok({ told: { note } })
    },
  })

/** « Remettre en ligne »: the same bytes, still whole, with photos that may still be shown. */
export const restoreEdition = (context: OperationContext, input: DecisionOn) =>
  runDecision(context, {
    by: context.viewer,
    transition: 'restore',
    input,
    wholeBilan: true,
    effect: async (tx, facts) => {
      const revisionId = facts.revision?.id ?? ''
      const intact = await checkRevisionFiles(tx, context.store, revisionId)
      if (!intact.ok) return intact
      const agreed = await requireConsents(tx, { revisionId, issuer: facts.issuer }, context.now, 'restore')
      if (!agreed.ok) return agreed
      await markRestored(tx, facts.id)
      return ok({ told: { manifest: facts.revision?.manifestHash ?? null } })
    },
  })
