import { z } from 'zod'
import type { Status } from '../edition/status'
import { type ImpactKind, impactOf } from './impact'

/** What may be answered to a proposal. The stored decision of `erratum` is an edition that corrects the published one. */
export const proposalDecisions = ['accepted', 'kept', 'erratum', 'no_action'] as const
export type ProposalDecision = (typeof proposalDecisions)[number]

export const decisionLabels: Record<ProposalDecision, string> = {
  accepted: 'Accepter',
  kept: 'Garder l’ancienne',
  erratum: 'Erratum et nouvelle édition',
  no_action: 'Sans suite',
}

/** As told afterwards: « acceptée le… par… ». */
export const decidedLabels: Record<ProposalDecision, string> = {
  accepted: 'Acceptée',
  kept: 'Ancienne gardée',
  erratum: 'Erratum',
  no_action: 'Sans suite',
}

/** What happens next, under the button. */
export const decisionConsequences: Record<ProposalDecision, string> = {
  accepted: 'La page imprimera ce qui est proposé.',
  kept: 'La page garde ce qu’elle imprime ; le motif reste dans l’historique.',
  erratum:
    'Une nouvelle édition s’ouvre en brouillon avec ce qui est proposé ; la page en ligne ne change pas.',
  no_action: 'La page en ligne ne change pas ; le motif reste dans l’historique.',
}

/** Leaving a page as it is must be explained; changing it explains itself. */
export const needsReason: Record<ProposalDecision, boolean> = {
  accepted: false,
  kept: true,
  erratum: false,
  no_action: true,
}

const offered: Record<ImpactKind, readonly ProposalDecision[]> = {
  draft: ['accepted', 'kept'],
  review: ['accepted', 'kept'],
  public: ['erratum', 'no_action'],
  withdrawn: ['erratum', 'no_action'],
}

/** The answers that fit the state of the edition: none once it is replaced or archived. */
export const decisionsFor = (status: Status): readonly ProposalDecision[] => {
  const kind = impactOf[status]
  return kind === null ? [] : offered[kind]
}

/** An edition prints the old record until the proposal was accepted in it. */
export const keepsOld = (decision: ProposalDecision | null): boolean => decision !== 'accepted'

/** What a proposal would print, by its name: an open proposal is rewritten when its record changes once more. */
export const proposedName = (proposal: {
  newValueId: string | null
  newRevision: number | null
}): string | null => proposal.newValueId ?? proposal.newRevision?.toString() ?? null

/** A proposal as it was shown: its answer is for that record, not for one that took its place since. */
const shownSchema = z.strictObject({
  proposalId: z.uuid(),
  /** `proposedName` of what was on screen; null: a value withdrawn. */
  proposed: z.string().max(36).nullable(),
})
export type ShownProposal = z.output<typeof shownSchema>

/** One answer to one or many proposals; each is told its result. */
export const decideProposalsSchema = z
  .strictObject({
    proposals: z.array(shownSchema).min(1, 'Choisissez au moins une proposition.').max(200),
    decision: z.enum(proposalDecisions),
    reason: z.string().trim().max(1000),
  })
  .refine(input => !needsReason[input.decision] || input.reason.length >= 3, {
    path: ['reason'],
    error: 'Écrivez pourquoi la page reste comme elle est : le motif reste dans l’historique.',
  })
export type DecideProposals = z.output<typeof decideProposalsSchema>

/** What became of one proposal of a bulk answer. */
export type ProposalOutcome = { proposalId: string; ok: boolean; sentence: string }
