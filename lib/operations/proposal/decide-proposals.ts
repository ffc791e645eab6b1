import { findProposal } from '@/lib/data/proposal/decide'
import { statusLabels } from '@/lib/domain/edition/status'
import { authorize } from '@/lib/domain/policy/can'
import type {
  DecideProposals,
  ProposalDecision,
  ProposalOutcome,
  ShownProposal,
} from '@/lib/domain/proposal/decision'
import { decidedLabels, decisionsFor, proposedName } from '@/lib/domain/proposal/decision'
import { impactOf } from '@/lib/domain/proposal/impact'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { acceptInReview } from './accept-in-review'
import { answer } from './answer'
import { changedSince, unknownProposal } from './hold-proposal'
import { openErratum } from './open-erratum'

export type Decision = { decision: ProposalDecision; reason: string }

/** Answers one or many proposals, each by itself: what one refuses does not stop the others. */
export const decideProposals = async (
  context: OperationContext,
  { proposals, ...decision }: DecideProposals,
): Promise<ProposalOutcome[]> => {
  const outcomes: ProposalOutcome[] = []
  for (const shown of proposals) {
    const decided = await decideProposal(context, shown, decision)
    outcomes.push({
      proposalId: shown.proposalId,
      ok: decided.ok,
      sentence: decided.ok ? decided.value : decided.error.sentence,
    })
  }
  return outcomes
}

/**
 * Answers one proposal as it was shown, with the others of the same record in its edition; the sentence says what
 * happened.
 */
export const decideProposal = async (
  context: OperationContext,
  { proposalId, proposed }: ShownProposal,
  { decision, reason }: Decision,
): Promise<Result<string>> => {
  const proposal = await findProposal(context.db, proposalId)
  if (!proposal) return unknownProposal
  const { edition } = proposal
  const allowed = authorize(context.viewer, 'edition.edit', { territoryId: edition.bilan.territoryId })
  if (!allowed.ok) return allowed
  const asShown = proposedName(proposal) === proposed
  // Blocks that print the same figure are answered together: the second of a bulk finds its own answer.
  if (proposal.decision === decision && asShown) return ok(`${decidedLabels[decision]}.`)
  if (proposal.decision !== null)
    return refuse('already-decided', 'Quelqu’un a déjà répondu à cette proposition : rien n’a été changé.')
  if (!asShown) return changedSince
  if (!decisionsFor(edition.status).includes(decision))
    return refuse(
      'wrong-state',
      `Ce bilan est à l’étape « ${statusLabels[edition.status]} » : cette réponse n’y convient pas.`,
    )
  if (decision === 'erratum') return openErratum(context, proposal)
  if (decision === 'accepted' && impactOf[edition.status] === 'review')
    return acceptInReview(context, proposal)
  return answer(context, proposal, { decision, reason })
}
