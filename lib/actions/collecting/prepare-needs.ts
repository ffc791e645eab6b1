'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/lib/actions/define-action'
import { needsSchema } from '@/lib/domain/collecting/request-state'
import { prepareNeeds } from '@/lib/operations/collecting/requests'

export const prepareNeedsAction = defineAction({
  name: 'prepare-needs',
  schema: needsSchema,
  run: async (input, context) => {
    const done = await prepareNeeds(context, input)
    if (done.ok) refresh()
    return done
  },
})
