'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/lib/actions/define-action'
import { batchSchema } from '@/lib/domain/import/forms'
import { undoImport } from '@/lib/operations/import/undo'

export const undoImportAction = defineAction({
  name: 'undo-import',
  schema: batchSchema,
  run: async ({ batchId }, context) => {
    const undone = await undoImport(context, batchId)
    if (undone.ok) refresh()
    return undone
  },
})
