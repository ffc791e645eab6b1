'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/lib/actions/define-action'
import { beginSchema } from '@/lib/domain/import/forms'
import { beginDryRun } from '@/lib/operations/import/begin'
import { sendJob } from '@/lib/services/jobs/send-job'

export const beginDryRunAction = defineAction({
  name: 'begin-import',
  schema: beginSchema,
  run: async (input, context) => {
    const begun = await beginDryRun(context, input)
    if (!begun.ok) return begun
    await sendJob('import-valeurs', { batchId: input.batchId })
    refresh()
    return begun
  },
})
