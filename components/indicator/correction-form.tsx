'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { Notice } from '@/components/feedback/notice'
import { say } from '@/components/feedback/toast'
import { SelectField } from '@/components/form/select-field'
import { SubmitBar } from '@/components/form/submit-bar'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { useZodForm } from '@/components/form/use-zod-form'
import { ImpactNotice } from '@/components/proposal/impact-notice'
import { Button } from '@/components/ui/button'
import { correctValueAction } from '@/lib/actions/indicator/correct-value'
import { correctionSchema } from '@/lib/domain/indicator/correction'
import {
  type Precision,
  precisionLabels,
  precisions,
  type ValueStatus,
  valueStatuses,
  valueStatusLabels,
} from '@/lib/domain/indicator/value-words'

type Props = {
  code: string
  value: { id: string; amount: string; precision: Precision; status: ValueStatus; source: string }
}

const precisionOptions = precisions.map(value => ({ value, label: precisionLabels[value] }))
const statusOptions = valueStatuses.map(value => ({ value, label: valueStatusLabels[value] }))

/** A correction: the old value is kept with its author and the reason. */
export const CorrectionForm = ({ code, value }: Props) => {
  const router = useRouter()
  const { form, onSubmit, refusal, pending, send } = useZodForm({
    schema: correctionSchema,
    defaultValues: {
      valueId: value.id,
      amount: value.amount,
      precision: value.precision,
      status: value.status,
      source: value.source,
      reason: '',
      confirmed: '',
    },
    action: correctValueAction,
    onSuccess: () => {
      say('La valeur est corrigée. Aucune page ne change avant que sa proposition soit acceptée.')
      router.push(`/atelier/indicateurs/${code}`)
    },
  })
  const doubt = form.formState.errors.confirmed?.message
  // What was asked is about the amount that was sent.
  useEffect(
    () =>
      form.subscribe({
        name: 'amount',
        formState: { values: true },
        callback: () => form.clearErrors('confirmed'),
      }),
    [form],
  )
  const confirm = () => {
    form.setValue('confirmed', form.getValues('amount'))
    send()
  }
  return (
    <form onSubmit={onSubmit} className="grid max-w-xl gap-4" noValidate>
      <TextField form={form} name="amount" label="Valeur" inputMode="decimal" />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          form={form}
          name="precision"
          label="Précision donnée par la source"
          options={precisionOptions}
        />
        <SelectField form={form} name="status" label="État" options={statusOptions} />
      </div>
      <TextField
        form={form}
        name="source"
        label="Source"
        hint="Le document ou le service, avec sa date."
        optional
      />
      <TextArea form={form} name="reason" label="Pourquoi cette correction ?" />
      <ImpactNotice value={value.id} />
      {doubt && (
        <Notice
          tone="warn"
          title="À confirmer"
          live
          actions={
            <Button size="small" variant="primary" pending={pending} onClick={confirm}>
              C’est bien cette valeur
            </Button>
          }
        >
          {doubt}
        </Notice>
      )}
      <SubmitBar label="Corriger la valeur" pending={pending} refusal={refusal} />
    </form>
  )
}
