import { loadFacts } from '@/lib/data/edition/load-facts'
import { lockEdition } from '@/lib/data/edition/lock-edition'
import { recordEvent } from '@/lib/data/history/record'
import { authorize } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { staleRefusal } from '@/lib/domain/workflow/decide'
import type { OverrideCalendarInput } from '@/lib/domain/workflow/inputs'
import type { OperationContext } from '../context'
import { transact } from '../transaction'
import { unknownEdition } from './run-decision'

/** The cabinet's written reason to publish the current revision during the electoral period. Stays in the history. */
export const overrideCalendar = (
  context: OperationContext,
  input: OverrideCalendarInput,
): Promise<Result<true>> =>
  transact<true>(context.db, async tx => {
    await lockEdition(tx, input.editionId)
    const facts = await loadFacts(tx, input.editionId, context.now)
    if (!facts) return unknownEdition
    const allowed = authorize(context.viewer, 'edition.override-calendar')
    if (!allowed.ok) return allowed
    if (facts.lock !== input.lock) return { ok: false, error: staleRefusal }
    if (!facts.revision) return refuse('no-revision', 'Ce bilan n’a pas encore été soumis.')
    const reason = input.reason.trim()
    if (reason === '')
      return refuse('reason-missing', 'Écrivez le motif de la dérogation : il sera conservé.')
    await recordEvent(tx, {
      actor: context.viewer,
      at: context.now,
      action: 'edition.override-calendar',
      subject: { kind: 'edition', id: facts.id },
      editionId: facts.id,
      revisionId: facts.revision.id,
      data: { reason },
    })
    return ok(true)
  })
