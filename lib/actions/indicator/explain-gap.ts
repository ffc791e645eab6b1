'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/lib/actions/define-action'
import { explainGapSchema } from '@/lib/domain/indicator/grid'
import { explainGap } from '@/lib/operations/indicator/explain-gap'

export const explainGapAction = defineAction({
  name: 'explain-gap',
  schema: explainGapSchema,
  run: async (input, context) => {
    const explained = await explainGap(context, input)
    if (explained.ok) refresh()
    return explained
  },
})
