'use server'

import { defineAction } from '@/lib/actions/define-action'
import { dispositifSchema } from '@/lib/domain/dispositif/form'
import { saveDispositif } from '@/lib/operations/dispositif/save'

export const saveDispositifAction = defineAction({
  name: 'save-dispositif',
  schema: dispositifSchema,
  run: (input, context) => saveDispositif(context, input),
})
