'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/lib/actions/define-action'
import { beginSchema } from '@/lib/domain/import/forms'
import { beginDryRun } from '@/lib/operations/import/begin'

export const beginDryRunAction = defineAction({
  name: 'begin-import',
  schema: beginSchema,
  run: async (input, context) => {
    const begun = await beginDryRun(context, { ...input, later: true })
    if (begun.ok) refresh()
    return begun
  },
})
