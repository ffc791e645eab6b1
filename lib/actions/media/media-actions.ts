'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/lib/actions/define-action'
import { consentSchema, withdrawalSchema } from '@/lib/domain/media/consent'
import { mediaDetailsSchema } from '@/lib/domain/media/details'
import { saveConsent, withdrawConsent } from '@/lib/operations/media/consents'
import { saveMediaDetails } from '@/lib/operations/media/save-details'

export const saveMediaDetailsAction = defineAction({
  name: 'save-media-details',
  schema: mediaDetailsSchema,
  run: async (input, context) => {
    const saved = await saveMediaDetails(context, input)
    if (saved.ok) refresh()
    return saved
  },
})

export const saveConsentAction = defineAction({
  name: 'save-consent',
  schema: consentSchema,
  run: async (input, context) => {
    const saved = await saveConsent(context, input)
    if (saved.ok) refresh()
    return saved
  },
})

export const withdrawConsentAction = defineAction({
  name: 'withdraw-consent',
  schema: withdrawalSchema,
  run: async (input, context) => {
    const withdrawn = await withdrawConsent(context, input)
    if (withdrawn.ok) refresh()
    return withdrawn
  },
})
