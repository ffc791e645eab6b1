'use client'

import { say } from '@/components/feedback/toast'
import { SubmitBar } from '@/components/form/submit-bar'
import { TextField } from '@/components/form/text-field'
import { useZodForm } from '@/components/form/use-zod-form'
import { nameCheckpointAction } from '@/lib/actions/edition/versions'
import { checkpointFormSchema } from '@/lib/domain/edition/checkpoint'

/** Keeps the draft as it is, under a name, to come back to it. */
export const CheckpointForm = ({ editionId }: { editionId: string }) => {
  const { form, onSubmit, refusal, pending } = useZodForm({
    schema: checkpointFormSchema,
    defaultValues: { editionId, name: '' },
    action: nameCheckpointAction,
    onSuccess: () => {
      say('Le brouillon est gardé sous ce nom.')
      form.reset({ editionId, name: '' })
    },
  })
  return (
    <form onSubmit={onSubmit} className="grid gap-3" noValidate>
      <TextField
        form={form}
        name="name"
        label="Garder le brouillon sous un nom"
        placeholder="Avant la réunion du 12"
        maxLength={120}
      />
      <SubmitBar
        label="Garder ce point"
        pending={pending}
        refusal={refusal}
        next="Le brouillon est aussi gardé chaque heure tant que quelqu’un écrit : 30&nbsp;jours, puis le dernier point de chaque jour."
      />
    </form>
  )
}
