import { recordEvent } from '@/lib/data/history/record'
import { listFormerValues } from '@/lib/data/indicator/cells'
import { insertLift } from '@/lib/data/indicator/certification'
import { findIndicatorOfValue } from '@/lib/data/indicator/grid-records'
import type { Lift } from '@/lib/domain/indicator/grid'
import { isSmallCount } from '@/lib/domain/indicator/small-count'
import { authorize } from '@/lib/domain/policy/can'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { OperationContext } from '../context'
import { transact } from '../transaction'

/** The owning service answers for a small count being printed, with a reason that stays. A correction asks it again. */
export const liftSmallCount = (context: OperationContext, input: Lift): Promise<Result<true>> =>
  transact(context.db, async tx => {
    const [value] = await listFormerValues(tx, [input.valueId])
    const indicator = value && (await findIndicatorOfValue(tx, value.id))
    if (!value || !indicator) return refuse('unknown-value', 'Cette valeur n’existe pas.')
    const allowed = authorize(context.viewer, 'value.enter', { serviceId: indicator.serviceId })
    if (!allowed.ok) return allowed
    if (!isSmallCount(value.amount.toFixed(), indicator.smallCountThreshold))
      return refuse(
        'not-small',
        'Cette valeur n’est pas sous le seuil des petits effectifs : rien n’est à lever.',
      )
    const by = { id: context.viewer.id, at: context.now }
    await insertLift(tx, input, by)
    await recordEvent(tx, {
      actor: context.viewer,
      at: context.now,
      action: 'value.lift-small-count',
      subject: { kind: 'value', id: value.id },
      data: { reason: input.reason },
    })
    return ok(true)
  })
