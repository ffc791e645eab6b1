'use server'

import { defineAction } from '@/lib/actions/define-action'
import { indicatorSchema } from '@/lib/domain/record/indicator-form'
import { saveIndicator } from '@/lib/operations/record/save-indicator'

export const saveIndicatorAction = defineAction({
  name: 'save-indicator',
  schema: indicatorSchema,
  run: (input, context) => saveIndicator(context, input),
})
