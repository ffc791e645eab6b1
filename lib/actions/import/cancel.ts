'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/lib/actions/define-action'
import { batchSchema } from '@/lib/domain/import/forms'
import { cancelImport } from '@/lib/operations/import/cancel'

export const cancelImportAction = defineAction({
  name: 'cancel-import',
  schema: batchSchema,
  run: async ({ batchId }, context) => {
    const cancelled = await cancelImport(context, batchId)
    if (cancelled.ok) refresh()
    return cancelled
  },
})
