'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/lib/actions/define-action'
import { requestTargetSchema } from '@/lib/domain/collecting/request-state'
import { remindService } from '@/lib/operations/collecting/requests'

export const remindServiceAction = defineAction({
  name: 'remind-service',
  schema: requestTargetSchema,
  run: async (input, context) => {
    const done = await remindService(context, input)
    if (done.ok) refresh()
    return done
  },
})
