import { type FoundProposal, findActiveEdition } from '@/lib/data/proposal/decide'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { createEdition } from '../edition/create'
import { transact } from '../transaction'
import { writeAnswer } from './answer'

/**
 * « Erratum »: the page online keeps its bytes; a new edition, copied from it, prints what is proposed. An edition
 * already in preparation is used; when it was submitted, it carries the same proposal, to be answered there.
 */
export const openErratum = async (
  context: OperationContext,
  proposal: FoundProposal,
): Promise<Result<string>> => {
  const { bilanId, version } = proposal.edition
  const active = await findActiveEdition(context.db, bilanId, version)
  const created = active ? null : await createEdition(context, { bilanId, version })
  if (created && !created.ok) return created
  const next =
    active ?? (created && { id: created.value.editionId, status: 'brouillon', number: created.value.number })
  return transact(context.db, async tx => {
    const written = await writeAnswer(tx, context, proposal, {
      editionId: proposal.editionId,
      decision: 'erratum',
      reason: '',
    })
    if (!written.ok) return written
    if (next?.status === 'brouillon') {
      const accepted = await writeAnswer(tx, context, proposal, {
        editionId: next.id,
        decision: 'accepted',
        reason: '',
      })
      // Somebody already answered in the draft: that answer stands.
      if (!accepted.ok && accepted.error.code !== 'already-decided') return accepted
      return ok(
        `Erratum : l’édition ${next.number} est en brouillon avec ce qui est proposé. La page en ligne n’a pas changé.`,
      )
    }
    return ok(
      'Erratum : l’édition en préparation porte la même proposition ; acceptez-la dans ses propositions. La page en ligne n’a pas changé.',
    )
  })
}
