'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/lib/actions/define-action'
import { requestSchema } from '@/lib/domain/collecting/request-state'
import { requestData } from '@/lib/operations/collecting/requests'

export const requestDataAction = defineAction({
  name: 'request-data',
  schema: requestSchema,
  run: async (input, context) => {
    const done = await requestData(context, input)
    if (done.ok) refresh()
    return done
  },
})
