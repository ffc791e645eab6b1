'use client'

import { say } from '@/components/feedback/toast'
import { SubmitBar } from '@/components/form/submit-bar'
import { TextArea } from '@/components/form/text-area'
import { useZodForm } from '@/components/form/use-zod-form'
import { addNoteAction } from '@/lib/actions/dispositif/add-note'
import { noteSchema } from '@/lib/domain/dispositif/note'

export type NoteFormProps = { dispositifId: string; onDone: () => void }

/** One more note; what is said stays, none is changed. */
export const NoteForm = ({ dispositifId, onDone }: NoteFormProps) => {
  const { form, onSubmit, refusal, pending } = useZodForm({
    schema: noteSchema,
    defaultValues: { dispositifId, body: '' },
    action: addNoteAction,
    onSuccess: () => {
      say('La note est enregistrée.')
      onDone()
    },
  })
  return (
    <form onSubmit={onSubmit} noValidate className="grid gap-2">
      <TextArea form={form} name="body" label="Nouvelle note" rows={2} autoFocus />
      <SubmitBar label="Ajouter la note" pending={pending} refusal={refusal} />
    </form>
  )
}
