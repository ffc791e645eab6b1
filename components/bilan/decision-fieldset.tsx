'use client'

import { type DecisionTarget, decisionFieldsSchema, decisionForms } from '@/components/bilan/decision-forms'
import { decisionTones } from '@/components/bilan/decision-tones'
import { say } from '@/components/feedback/toast'
import { DateField } from '@/components/form/date-field'
import { SelectField } from '@/components/form/select-field'
import { SubmitBar } from '@/components/form/submit-bar'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { useZodForm } from '@/components/form/use-zod-form'
import { type Transition, transitionLabels } from '@/lib/domain/workflow/transitions'
import { verdictLabels, verdicts } from '@/lib/domain/workflow/visa-standing'

export type DecisionFieldsetProps = {
  step: Exclude<Transition, 'replace'>
  target: DecisionTarget
  today?: string
  onDone?: () => void
}

const verdictOptions = verdicts.map(value => ({ value, label: verdictLabels[value] }))

/** The fields of one step and its verb, in a dialog or in the page. */
export const DecisionFieldset = ({ step, target, today = '', onDone }: DecisionFieldsetProps) => {
  const { fields, send } = decisionForms[step]
  const { form, onSubmit, refusal, pending } = useZodForm({
    schema: decisionFieldsSchema,
    defaultValues: { reason: '', note: '', publishOn: today, scheduledFor: '', verdict: 'favorable' },
    action: values => send(target, values),
    onSuccess: () => {
      say(`${transitionLabels[step]} : c’est fait.`)
      onDone?.()
    },
    guard: false,
  })
  const has = (name: (typeof fields)[number]) => fields.includes(name)
  return (
    <form onSubmit={onSubmit} className="grid gap-4" noValidate>
      {has('verdict') && <SelectField form={form} name="verdict" label="Mon avis" options={verdictOptions} />}
      {has('reason') && (
        <TextArea
          form={form}
          name="reason"
          label={step === 'giveVisa' ? 'Remarques ou corrections demandées' : 'Motif'}
          optional={step !== 'takeBack'}
        />
      )}
      {has('note') && <TextArea form={form} name="note" label="Note publique" />}
      {has('publishOn') && <DateField form={form} name="publishOn" label="Date de publication" />}
      {has('scheduledFor') && (
        <TextField
          form={form}
          name="scheduledFor"
          type="datetime-local"
          label="Jour et heure de la publication"
        />
      )}
      <SubmitBar
        label={transitionLabels[step]}
        pending={pending}
        refusal={refusal}
        danger={decisionTones[step] === 'danger'}
      />
    </form>
  )
}
