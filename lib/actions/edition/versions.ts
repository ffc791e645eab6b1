'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { defineAction } from '@/lib/actions/define-action'
import { checkpointFormSchema } from '@/lib/domain/edition/checkpoint'
import { restorableSchema } from '@/lib/domain/edition/version'
import { nameCheckpoint } from '@/lib/operations/edition/checkpoint'
import { removeCheckpoint } from '@/lib/operations/edition/remove-checkpoint'
import { restoreDraft } from '@/lib/operations/edition/restore-draft'

export const nameCheckpointAction = defineAction({
  name: 'name-checkpoint',
  schema: checkpointFormSchema,
  run: async (input, context) => {
    const named = await nameCheckpoint(context, input)
    if (named.ok) refresh()
    return named
  },
})

export const removeCheckpointAction = defineAction({
  name: 'remove-checkpoint',
  schema: z.strictObject({ checkpointId: z.uuid(), removed: z.boolean() }),
  run: async (input, context) => {
    const removed = await removeCheckpoint(context, input)
    if (removed.ok) refresh()
    return removed
  },
})

export const restoreDraftAction = defineAction({
  name: 'restore-draft',
  schema: z.strictObject({
    editionId: z.uuid(),
    version: restorableSchema,
    blockId: z.uuid().nullable(),
  }),
  run: async (input, context) => {
    const restored = await restoreDraft(context, input)
    if (restored.ok) refresh()
    return restored
  },
})
