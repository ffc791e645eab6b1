import { findProposal } from '@/lib/data/proposal/decide'
import { statusLabels } from '@/lib/domain/edition/status'
import { authorize } from '@/lib/domain/policy/can'
import type { DecideProposals, ProposalDecision, ProposalOutcome } from '@/lib/domain/proposal/decision'
import { decidedLabels, decisionsFor } from '@/lib/domain/proposal/decision'
import { impactOf } from '@/lib/domain/proposal/impact'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { acceptInReview } from './accept-in-review'
import { answer } from './answer'
import { openErratum } from './open-erratum'

export type Decision = { decision: ProposalDecision; reason: string }

/** Answers one or many proposals, each by itself: what one refuses does not stop the others. */
export const decideProposals = async (
  context: OperationContext,
  { proposalIds, ...decision }: DecideProposals,
): Promise<ProposalOutcome[]> => {
  const outcomes: ProposalOutcome[] = []
  for (const proposalId of proposalIds) {
    const decided = await decideProposal(context, proposalId, decision)
    outcomes.push({
      proposalId,
      ok: decided.ok,
      sentence: decided.ok ? decided.value : decided.error.sentence,
    })
  }
  return outcomes
}

/** Answers one proposal, with the others of the same record in its edition; the sentence says what happened. */
export const decideProposal = async (
  context: OperationContext,
  proposalId: string,
  { decision, reason }: Decision,
): Promise<Result<string>> => {
  const proposal = await findProposal(context.db, proposalId)
  if (!proposal) return refuse('unknown-proposal', 'Cette proposition n’existe pas, ou n’existe plus.')
  const { edition } = proposal
  const allowed = authorize(context.viewer, 'edition.edit', { territoryId: edition.bilan.territoryId })
  if (!allowed.ok) return allowed
  // Blocks that print the same figure are answered together: the second of a bulk finds its own answer.
  if (proposal.decision === decision) return ok(`${decidedLabels[decision]}.`)
  if (proposal.decision !== null)
    return refuse('already-decided', 'Quelqu’un a déjà répondu à cette proposition : rien n’a été changé.')
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
