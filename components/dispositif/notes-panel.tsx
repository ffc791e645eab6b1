'use client'

import { Lock, PenLine } from 'lucide-react'
import { useState } from 'react'
import type { NoteFormProps } from '@/components/dispositif/note-form'
import { DateTime } from '@/components/feedback/date-time'
import { Button } from '@/components/ui/button'
import { later } from '@/components/ui/later'

const NoteForm = later<NoteFormProps>(
  async () => (await import('@/components/dispositif/note-form')).NoteForm,
)

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
    {canWrite && <NewNote dispositifId={dispositifId} />}
  </section>
)

/** The form comes when a note is to be written: a dispositif is read far more often. */
const NewNote = ({ dispositifId }: { dispositifId: string }) => {
  const [writing, setWriting] = useState(false)
  const near = () => void NoteForm.fetch()
  const close = () => setWriting(false)
  if (writing) return <NoteForm dispositifId={dispositifId} onDone={close} onMissing={close} />
  return (
    <Button icon={<PenLine />} onPointerEnter={near} onFocus={near} onClick={() => setWriting(true)}>
      Écrire une note
    </Button>
  )
}
