'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/lib/actions/define-action'
import { correctionSchema } from '@/lib/domain/indicator/correction'
import { correctValue } from '@/lib/operations/indicator/correct-value'

export const correctValueAction = defineAction({
  name: 'correct-value',
  schema: correctionSchema,
  run: async (input, context) => {
    const corrected = await correctValue(context, input)
    if (corrected.ok) refresh()
    return corrected
  },
})
