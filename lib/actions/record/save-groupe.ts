'use server'

import { defineAction } from '@/lib/actions/define-action'
import { groupeSchema } from '@/lib/domain/record/elu-form'
import { saveGroupe } from '@/lib/operations/record/save-groupe'

export const saveGroupeAction = defineAction({
  name: 'save-groupe',
  schema: groupeSchema,
  run: (input, context) => saveGroupe(context, input),
})
