import { lockBilanOf } from '@/lib/data/edition/lock-edition'
import { type FoundProposal, findActiveEdition } from '@/lib/data/proposal/decide'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { openEdition } from '../edition/create'
import { transact } from '../transaction'
import { writeAnswer } from './answer'
import { holdProposal } from './hold-proposal'

/**
 * « Erratum »: the page online keeps its bytes; a new edition, copied from it, prints what is proposed. An edition
 * already in preparation is used; when it was submitted, it carries the same proposal, to be answered there. All of it
 * at once: an answer that comes too late has opened nothing.
 */
export const openErratum = (context: OperationContext, proposal: FoundProposal): Promise<Result<string>> =>
  transact<string>(context.db, async tx => {
    const { bilanId, version } = proposal.edition
    // No edition of the bilan is opened, goes online or is replaced meanwhile.
    await lockBilanOf(tx, proposal.editionId)
    const before = await findActiveEdition(tx, bilanId, version)
    const held = await holdProposal(tx, proposal, before ? [before.id] : [])
    if (!held.ok) return held
    // In the state in which it is held.
    const active = before && (await findActiveEdition(tx, bilanId, version))
    const next = active
      ? ok({ editionId: active.id, number: active.number })
      : await openEdition(tx, context, { bilanId, version })
    if (!next.ok) return next
    const { editionId, number } = next.value
    const written = await writeAnswer(tx, context, held.value, {
      editionId: proposal.editionId,
      decision: 'erratum',
      reason: '',
    })
    if (!written.ok) return written
    if (active && active.status !== 'brouillon')
      return ok(
        'Erratum : l’édition en préparation porte la même proposition ; acceptez-la dans ses propositions. La page en ligne n’a pas changé.',
      )
    const accepted = await writeAnswer(tx, context, held.value, {
      editionId,
      decision: 'accepted',
      reason: '',
    })
    if (accepted.ok)
      return ok(
        `Erratum : l’édition ${number} est en brouillon avec ce qui est proposé. La page en ligne n’a pas changé.`,
      )
    // Answered there already, or printed there no more.
    return accepted.error.code === 'already-decided'
      ? ok(
          `Erratum : l’édition ${number}, déjà en brouillon, reste comme elle est ; relisez-la. La page en ligne n’a pas changé.`,
        )
      : accepted
  })
