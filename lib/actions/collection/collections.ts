'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { defineAction } from '@/lib/actions/define-action'
import { collectionFormSchema } from '@/lib/domain/collection/form'
import { askCreation } from '@/lib/operations/collection/create-bilans'
import { saveCollection } from '@/lib/operations/collection/save-collection'
import { sendJob } from '@/lib/services/jobs/send-job'

export const saveCollectionAction = defineAction({
  name: 'save-collection',
  schema: collectionFormSchema,
  run: (input, context) => saveCollection(context, input),
})

/** « Créer les bilans »: asked here, done by a job. */
export const createBilansAction = defineAction({
  name: 'create-bilans',
  schema: z.strictObject({ collectionId: z.uuid() }),
  run: async (input, context) => {
    const asked = await askCreation(context, input)
    if (!asked.ok) return asked
    await sendJob('creation-bilans', {})
    refresh()
    return asked
  },
})
