'use server'

import { defineAction } from '@/lib/actions/define-action'
import { liftSchema } from '@/lib/domain/indicator/grid'
import { liftSmallCount } from '@/lib/operations/indicator/lift-small-count'

export const liftSmallCountAction = defineAction({
  name: 'lift-small-count',
  schema: liftSchema,
  run: (input, context) => liftSmallCount(context, input),
})
