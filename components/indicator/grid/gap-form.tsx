'use client'

import { DateTime } from '@/components/feedback/date-time'
import { SubmitBar } from '@/components/form/submit-bar'
import { TextArea } from '@/components/form/text-area'
import { useZodForm } from '@/components/form/use-zod-form'
import { explainGapAction } from '@/lib/actions/indicator/explain-gap'
import type { Gap } from '@/lib/domain/indicator/aggregation'
import { type CellValue, explainGapSchema } from '@/lib/domain/indicator/grid'
import { printAmount } from './cell-text'
import type { ValueGridState } from './use-value-grid'

type Props = { grid: ValueGridState; value: CellValue; gap: Gap; editable: boolean }

/** A stated total beside the sum of its parts: the difference, and why. */
export const GapForm = ({ grid, value, gap, editable }: Props) => {
  const reason = grid.data.gaps[value.id]
  const { form, onSubmit, refusal, pending } = useZodForm({
    schema: explainGapSchema,
    defaultValues: { valueId: value.id, difference: gap.difference, reason: '' },
    action: explainGapAction,
    onSuccess: () => grid.store.say('L’écart est justifié.'),
    guard: false,
  })
  const signed = gap.difference.startsWith('-')
    ? printAmount(gap.difference)
    : `+${printAmount(gap.difference)}`
  return (
    <div className="grid gap-2 border-t border-line pt-3">
      <p>
        <span className="tabular font-semibold text-warn">≠ {signed}</span> par rapport à la somme de ses
        parties.
      </p>
      {reason && (
        <p className="text-sm">
          {gap.justified === 'outdated' && (
            <span className="text-warn">
              Justifié quand l’écart était de {printAmount(reason.difference)} ; il a changé depuis.{' '}
            </span>
          )}
          <span className="font-serif">« {reason.reason} »</span>{' '}
          <span className="text-ink-soft">
            {reason.by}, le <DateTime value={reason.at} format="moment" />
          </span>
        </p>
      )}
      {editable && gap.justified !== 'yes' && (
        <form onSubmit={onSubmit} className="grid gap-2" noValidate>
          <TextArea form={form} name="reason" label="D’où vient cet écart ?" />
          <SubmitBar label="Justifier l’écart" pending={pending} refusal={refusal} />
        </form>
      )}
    </div>
  )
}
