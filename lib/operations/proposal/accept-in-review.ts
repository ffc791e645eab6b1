import type { FoundProposal } from '@/lib/data/proposal/decide'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { runDecision } from '../edition/run-decision'
import { noDecision } from '../edition/take-back'
import { wordsOf, writeAnswer } from './answer'
import { holdProposal } from './hold-proposal'

/**
 * Accepts a proposal in what was submitted: the edition goes back to a draft, with a reason written for the person, and
 * the record is unpinned, at once. Visas are kept: they stand by hash on every block that does not print it.
 */
export const acceptInReview = async (
  context: OperationContext,
  proposal: FoundProposal,
): Promise<Result<string>> => {
  const { editionId, edition } = proposal
  const reason = `Proposition acceptée : ${await wordsOf(context.db, proposal)}.`
  const taken = await runDecision(context, {
    by: context.viewer,
    transition: 'takeBack',
    input: { editionId, lock: edition.lock, reason },
    effect: async tx => {
      // The reason tells what was read: it still holds, or nothing is taken back.
      const held = await holdProposal(tx, proposal)
      if (!held.ok) return held
      const written = await writeAnswer(tx, context, held.value, {
        editionId,
        decision: 'accepted',
        reason: '',
      })
      return written.ok ? ok({ changes: noDecision, told: { reason } }) : written
    },
  })
  return taken.ok
    ? ok(
        'Acceptée : le bilan est repris en brouillon. Soumettez-le à nouveau ; seuls les avis sur les blocs changés seront redemandés.',
      )
    : taken
}
