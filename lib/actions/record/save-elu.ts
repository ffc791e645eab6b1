'use server'

import { defineAction } from '@/lib/actions/define-action'
import { eluSchema } from '@/lib/domain/record/elu-form'
import { saveElu } from '@/lib/operations/record/save-elu'

export const saveEluAction = defineAction({
  name: 'save-elu',
  schema: eluSchema,
  run: (input, context) => saveElu(context, input),
})
