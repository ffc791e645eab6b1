import { activeStatuses } from '@/lib/domain/edition/status'
import type { ProposalDecision } from '@/lib/domain/proposal/decision'
import type { Db } from '../client'

/** A proposal with all that an answer to it reads; null when it does not exist. */
export const findProposal = (db: Db, id: string) =>
  db.proposal.findUnique({
    where: { id },
    select: {
      id: true,
      kind: true,
      decision: true,
      editionId: true,
      dispositifId: true,
      oldRevision: true,
      newRevision: true,
      oldValueId: true,
      newValueId: true,
      oldValue: {
        select: {
          amount: true,
          indicatorId: true,
          territoryId: true,
          periodKey: true,
          periodHint: true,
          indicator: { select: { labelMany: true } },
        },
      },
      newValue: { select: { amount: true } },
      edition: {
        select: {
          id: true,
          status: true,
          lock: true,
          version: true,
          bilanId: true,
          bilan: { select: { territoryId: true } },
        },
      },
    },
  })
export type FoundProposal = NonNullable<Awaited<ReturnType<typeof findProposal>>>

/**
 * One figure has one value in an edition: its proposals there are answered together, whatever their block. Only those
 * that propose the same: a record changed since is another question.
 */
const sameRecord = (proposal: FoundProposal, editionId: string) => ({
  editionId,
  decision: null,
  newValueId: proposal.newValueId,
  newRevision: proposal.newRevision,
  ...(proposal.kind === 'value' && proposal.oldValue
    ? {
        kind: 'value' as const,
        oldValue: {
          indicatorId: proposal.oldValue.indicatorId,
          territoryId: proposal.oldValue.territoryId,
          periodKey: proposal.oldValue.periodKey,
        },
      }
    : { kind: 'dispositif' as const, dispositifId: proposal.dispositifId }),
})

export type Answer = { decision: ProposalDecision; reason: string | null; byId: string; at: Date }

/** Answers this proposal and the others of the same record in this edition. False: somebody answered first. */
export const answerProposals = async (
  tx: Db,
  proposal: FoundProposal,
  editionId: string,
  answer: Answer,
): Promise<boolean> => {
  const { decision, reason, byId, at } = answer
  const { count } = await tx.proposal.updateMany({
    where: sameRecord(proposal, editionId),
    data: { decision, reason, decidedById: byId, decidedAt: at },
  })
  return count > 0
}

/** Proposals accepted in an edition so far: a submission that began before one more would print the old record. */
export const countAccepted = (db: Db, editionId: string): Promise<number> =>
  db.proposal.count({ where: { editionId, decision: 'accepted' } })

/** The edition of the same bilan that is being prepared, if any. */
export const findActiveEdition = (db: Db, bilanId: string, version: 'standard' | 'falc') =>
  db.edition.findFirst({
    where: {
      bilanId,
      version,
      status: { in: [...activeStatuses] },
    },
    select: { id: true, status: true, number: true },
  })
