import { recordEvent } from '@/lib/data/history/record'
import { saveGap } from '@/lib/data/indicator/certification'
import { findIndicatorOfValue } from '@/lib/data/indicator/grid-records'
import type { ExplainGap } from '@/lib/domain/indicator/grid'
import { authorize } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'

/** Why a stated total is not the sum of its parts. It holds for that difference only: another has to be explained anew. */
export const explainGap = (context: OperationContext, input: ExplainGap): Promise<Result<true>> =>
  transact(context.db, async tx => {
    const indicator = await findIndicatorOfValue(tx, input.valueId)
    if (!indicator) return refuse('unknown-value', 'Cette valeur n’existe pas ou vient d’être remplacée.')
    const allowed = authorize(context.viewer, 'value.enter', { serviceId: indicator.serviceId })
    if (!allowed.ok) return allowed
    await saveGap(tx, input, { id: context.viewer.id, at: context.now })
    await recordEvent(tx, {
      actor: context.viewer,
      at: context.now,
      action: 'value.explain-gap',
      subject: { kind: 'value', id: input.valueId },
      data: { difference: input.difference, reason: input.reason },
    })
    return ok(true)
  })
