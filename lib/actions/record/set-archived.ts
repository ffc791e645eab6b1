'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/lib/actions/define-action'
import { setArchivedSchema } from '@/lib/domain/record/archive'
import { setArchived } from '@/lib/operations/record/set-archived'

export const setArchivedAction = defineAction({
  name: 'set-archived',
  schema: setArchivedSchema,
  run: async (input, context) => {
    const outcomes = await setArchived(context, input)
    if (outcomes.ok) refresh()
    return outcomes
  },
})
