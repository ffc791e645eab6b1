'use server'

import { defineAction } from '@/lib/actions/define-action'
import { takeOverSchema } from '@/lib/domain/takeover/request'
import { applyTakeOver } from '@/lib/operations/takeover/apply'

export const takeOverAction = defineAction({
  name: 'take-over',
  schema: takeOverSchema,
  run: (input, context) => applyTakeOver(context, input),
})
