'use client'

import { Lock } from 'lucide-react'
import { DateTime } from '@/components/feedback/date-time'
import { say } from '@/components/feedback/toast'
import { SubmitBar } from '@/components/form/submit-bar'
import { TextArea } from '@/components/form/text-area'
import { useZodForm } from '@/components/form/use-zod-form'
import { addNoteAction } from '@/lib/actions/dispositif/add-note'
import { noteSchema } from '@/lib/domain/dispositif/note'

type Props = {
  dispositifId: string
  notes: readonly { id: string; body: string; at: string; by: string }[]
  canWrite: boolean
}

/** Internal notes: for communication and the cabinet, in this panel and nowhere else. */
export const NotesPanel = ({ dispositifId, notes, canWrite }: Props) => (
  <section aria-labelledby="notes" className="rounded-md border border-line bg-sunk p-4">
    <h2 id="notes" className="flex items-center gap-2 text-lg">
      <Lock aria-hidden="true" className="size-4 text-ink-soft" />
      Notes internes
    </h2>
    <p className="mb-3 text-sm text-ink-soft">
      Lues par la communication et le cabinet seulement ; jamais imprimées, jamais exportées.
    </p>
    {notes.length > 0 && (
      <ul className="mb-4 divide-y divide-line border-y border-line">
        {notes.map(note => (
          <li key={note.id} className="grid gap-0.5 py-2">
            <p className="whitespace-pre-line">{note.body}</p>
            <p className="text-sm text-ink-soft">
              {note.by}, le <DateTime value={note.at} format="moment" />
            </p>
          </li>
        ))}
      </ul>
    )}
    {canWrite && <NoteForm key={notes.length} dispositifId={dispositifId} />}
  </section>
)

const NoteForm = ({ dispositifId }: { dispositifId: string }) => {
  const { form, onSubmit, refusal, pending } = useZodForm({
    schema: noteSchema,
    defaultValues: { dispositifId, body: '' },
    action: addNoteAction,
    onSuccess: () => say('La note est enregistrée.'),
  })
  return (
    <form onSubmit={onSubmit} noValidate className="grid gap-2">
      <TextArea form={form} name="body" label="Nouvelle note" rows={2} />
      <SubmitBar label="Ajouter la note" pending={pending} refusal={refusal} />
    </form>
  )
}
