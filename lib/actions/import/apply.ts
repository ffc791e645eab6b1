'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/lib/actions/define-action'
import { applySchema } from '@/lib/domain/import/forms'
import { applyImport } from '@/lib/operations/import/apply'

export const applyImportAction = defineAction({
  name: 'apply-import',
  schema: applySchema,
  run: async (input, context) => {
    const applied = await applyImport(context, input)
    if (applied.ok) refresh()
    return applied
  },
})
