'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/lib/actions/define-action'
import { batchSchema } from '@/lib/domain/import/forms'
import { compareAgain } from '@/lib/operations/import/apply'

export const compareAgainAction = defineAction({
  name: 'compare-import-again',
  schema: batchSchema,
  run: async ({ batchId }, context) => {
    const compared = await compareAgain(context, batchId)
    if (compared.ok) refresh()
    return compared
  },
})
