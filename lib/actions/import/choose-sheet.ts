'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/lib/actions/define-action'
import { sheetSchema } from '@/lib/domain/import/forms'
import { chooseSheet } from '@/lib/operations/import/choose-sheet'

export const chooseSheetAction = defineAction({
  name: 'choose-sheet',
  schema: sheetSchema,
  run: async (input, context) => {
    const chosen = await chooseSheet(context, input)
    if (chosen.ok) refresh()
    return chosen
  },
})
