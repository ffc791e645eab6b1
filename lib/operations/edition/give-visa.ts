import { insertVisa } from '@/lib/data/edition/insert-visa'
import { loadFacts } from '@/lib/data/edition/load-facts'
import { lockEdition } from '@/lib/data/edition/lock-edition'
import { ok, type Result } from '@/lib/domain/shared/result'
import { decide } from '@/lib/domain/workflow/decide'
import type { GiveVisaInput } from '@/lib/domain/workflow/inputs'
import type { OperationContext } from '../context'
import { transact } from '../transaction'
import { unknownEdition } from './run-decision'

/** « Mon avis », on every part of the revision that was displayed. Does not move the edition. */
export const giveVisa = (
  context: OperationContext,
  input: GiveVisaInput,
): Promise<Result<{ visaId: string }>> =>
  transact(context.db, async tx => {
    await lockEdition(tx, input.editionId)
    const facts = await loadFacts(tx, input.editionId, context.now)
    if (!facts) return unknownEdition
    const decided = decide('giveVisa', facts, context.viewer, context.now, input)
    if (!decided.ok) return decided
    const visaId = await insertVisa(tx, {
      editionId: facts.id,
      revisionId: facts.revision?.id ?? '',
      user: context.viewer,
      verdict: input.verdict,
      reason: input.reason?.trim() || null,
      hashes: facts.revision?.parts.map(part => part.hash) ?? [],
      at: context.now,
    })
    return ok({ visaId })
  })
