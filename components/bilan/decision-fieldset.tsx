'use client'

import { type ReactNode, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { type DecisionTarget, decisionFieldsSchema, decisionForms } from '@/components/bilan/decision-forms'
import { decisionTones } from '@/components/bilan/decision-tones'
import { RefusalRemarks } from '@/components/bilan/refusal-remarks'
import { SubmissionRemarks } from '@/components/bilan/submission-remarks'
import { say } from '@/components/feedback/toast'
import { DateField } from '@/components/form/date-field'
import { SelectField } from '@/components/form/select-field'
import { SubmitBar } from '@/components/form/submit-bar'
import { TextArea } from '@/components/form/text-area'
import { TextField } from '@/components/form/text-field'
import { useZodForm } from '@/components/form/use-zod-form'
import type { Remark } from '@/lib/domain/checker/remark'
import { type Transition, transitionLabels } from '@/lib/domain/workflow/transitions'
import { verdictLabels, verdicts } from '@/lib/domain/workflow/visa-standing'

export type DecisionFieldsetProps = {
  step: Exclude<Transition, 'replace'>
  target: DecisionTarget
  today?: string
  /** Where things stand, the step asks for a written reason. */
  reasonDue?: boolean
  onDone?: () => void
  /** Another way out, beside the verb. */
  children?: ReactNode
}

const verdictOptions = verdicts.map(value => ({ value, label: verdictLabels[value] }))

/** The fields of one step and its verb, in a dialog or in the page. */
export const DecisionFieldset = ({
  step,
  target,
  today = '',
  reasonDue = false,
  onDone,
  children,
}: DecisionFieldsetProps) => {
  const { fields, send, done } = decisionForms[step]
  const [remarks, setRemarks] = useState<readonly Remark[]>([])
  const { form, onSubmit, refusal, pending } = useZodForm({
    schema: decisionFieldsSchema,
    defaultValues: { reason: '', note: '', publishOn: today, scheduledFor: '', verdict: '' },
    action: async values => {
      setRemarks([])
      const outcome = await send(target, values)
      if (!outcome.ok) setRemarks(outcome.error.remarks ?? [])
      return outcome
    },
    onSuccess: () => {
      say(done)
      onDone?.()
    },
    guard: false,
  })
  const verdict = useWatch({ control: form.control, name: 'verdict' })
  const has = (name: (typeof fields)[number]) => fields.includes(name)
  return (
    <form onSubmit={onSubmit} className="grid gap-4" noValidate>
      {has('verdict') && <SelectField form={form} name="verdict" label="Mon avis" options={verdictOptions} />}
      {has('reason') && (
        <TextArea
          form={form}
          name="reason"
          label={step === 'giveVisa' ? 'Remarques ou corrections demandées' : 'Motif'}
          optional={!reasonDue && verdict !== 'corrections_demandees'}
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
      {target.remarks && (step === 'validate' || step === 'approve') && (
        <SubmissionRemarks remarks={target.remarks} />
      )}
      <SubmitBar
        label={transitionLabels[step]}
        pending={pending}
        refusal={
          refusal && remarks.length > 0 && target.draftPath ? (
            <RefusalRemarks
              sentence={refusal}
              remarks={remarks}
              draftPath={target.draftPath}
              onFollow={onDone}
            />
          ) : (
            refusal
          )
        }
        danger={decisionTones[step] === 'danger'}
      >
        {children}
      </SubmitBar>
    </form>
  )
}
