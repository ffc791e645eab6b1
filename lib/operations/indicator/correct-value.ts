import { recordEvent } from '@/lib/data/history/record'
import { findValue, supersedeValue } from '@/lib/data/indicator/values'
import type { Correction } from '@/lib/domain/indicator/correction'
import { authorize } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { openProposals } from '../proposal/open-proposals'
import { transact } from '../transaction'

/** Corrects a value: what is printed, even in a draft, stays as it is until its proposal is accepted. */
export const correctValue = (
  context: OperationContext,
  input: Correction,
): Promise<Result<{ valueId: string; proposals: number }>> =>
  transact(context.db, async tx => {
    const value = await findValue(tx, input.valueId)
    if (!value) return refuse('unknown-value', 'Cette valeur n’existe pas.')
    const allowed = authorize(context.viewer, 'value.enter', { serviceId: value.indicator.serviceId })
    if (!allowed.ok) return allowed
    const valueId = await supersedeValue(tx, input, { id: context.viewer.id, at: context.now })
    if (!valueId)
      return refuse(
        'conflict',
        'Quelqu’un a corrigé cette valeur avant vous : rien n’a été changé. Rechargez la page pour voir la nouvelle valeur.',
      )
    const change = { oldValueId: input.valueId, newValueId: valueId }
    const { proposals } = await openProposals(tx, [change], context.now)
    await recordEvent(tx, {
      actor: context.viewer,
      at: context.now,
      action: 'value.correct',
      subject: { kind: 'value', id: valueId },
      data: { from: value.amount.toFixed(), to: input.amount, reason: input.reason },
    })
    return ok({ valueId, proposals })
  })
