import type { Db } from '@/lib/data/client'
import { recordEvent } from '@/lib/data/history/record'
import { answerProposals, type FoundProposal } from '@/lib/data/proposal/decide'
import { findDispositifName } from '@/lib/data/proposal/dispositif-name'
import type { ProposalDecision } from '@/lib/domain/proposal/decision'
import { decidedLabels } from '@/lib/domain/proposal/decision'
import type { HistoryAction } from '@/lib/domain/shared/history'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'
import { describeProposal } from './describe'
import { answeredFirst, holdProposal } from './hold-proposal'

const actions: Record<ProposalDecision, HistoryAction> = {
  accepted: 'proposal.accept',
  kept: 'proposal.keep',
  erratum: 'proposal.erratum',
  no_action: 'proposal.no-action',
}

/** What the history tells of a proposal. */
export const wordsOf = async (db: Db, proposal: FoundProposal): Promise<string> =>
  describeProposal(
    proposal,
    proposal.dispositifId ? await findDispositifName(db, proposal.dispositifId) : null,
  )

/** Writes the answer for one edition, with its event, in the transaction given, which holds that edition. */
export const writeAnswer = async (
  tx: Db,
  context: OperationContext,
  proposal: FoundProposal,
  { editionId, decision, reason }: { editionId: string; decision: ProposalDecision; reason: string },
): Promise<Result<true>> => {
  const written = await answerProposals(tx, proposal, editionId, {
    decision,
    reason: reason || null,
    byId: context.viewer.id,
    at: context.now,
  })
  if (!written) return answeredFirst
  await recordEvent(tx, {
    actor: context.viewer,
    at: context.now,
    action: actions[decision],
    subject: { kind: 'proposal', id: proposal.id },
    editionId,
    data: { what: await wordsOf(tx, proposal), reason: reason || null },
  })
  return ok(true)
}

/** An answer that does not move the edition. */
export const answer = (
  context: OperationContext,
  proposal: FoundProposal,
  { decision, reason }: { decision: ProposalDecision; reason: string },
): Promise<Result<string>> =>
  transact(context.db, async tx => {
    const held = await holdProposal(tx, proposal)
    if (!held.ok) return held
    const { editionId } = proposal
    const written = await writeAnswer(tx, context, held.value, { editionId, decision, reason })
    return written.ok ? ok(`${decidedLabels[decision]}.`) : written
  })
