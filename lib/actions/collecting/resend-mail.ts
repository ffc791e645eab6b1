'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/lib/actions/define-action'
import { requestTargetSchema } from '@/lib/domain/collecting/request-state'
import { resendMail } from '@/lib/operations/collecting/requests'

export const resendMailAction = defineAction({
  name: 'resend-mail',
  schema: requestTargetSchema,
  run: async (input, context) => {
    const done = await resendMail(context, input)
    if (done.ok) refresh()
    return done
  },
})
