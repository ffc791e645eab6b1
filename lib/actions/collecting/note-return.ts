'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/lib/actions/define-action'
import { requestTargetSchema } from '@/lib/domain/collecting/request-state'
import { noteReturn } from '@/lib/operations/collecting/requests'

export const noteReturnAction = defineAction({
  name: 'note-return',
  schema: requestTargetSchema,
  run: async (input, context) => {
    const done = await noteReturn(context, input)
    if (done.ok) refresh()
    return done
  },
})
