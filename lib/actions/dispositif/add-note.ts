'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/lib/actions/define-action'
import { noteSchema } from '@/lib/domain/dispositif/note'
import { addNote } from '@/lib/operations/dispositif/add-note'

export const addNoteAction = defineAction({
  name: 'add-note',
  schema: noteSchema,
  run: async (input, context) => {
    const added = await addNote(context, input)
    if (added.ok) refresh()
    return added
  },
})
