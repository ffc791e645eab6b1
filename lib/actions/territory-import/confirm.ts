'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/lib/actions/define-action'
import { confirmTerritoryImportSchema } from '@/lib/domain/territory-import/input'
import { confirmTerritories } from '@/lib/operations/territory-import/import-territories'

export const confirmTerritoryImportAction = defineAction({
  name: 'confirm-territory-import',
  schema: confirmTerritoryImportSchema,
  run: async (input, context) => {
    const confirmed = await confirmTerritories(context, input)
    if (confirmed.ok) refresh()
    return confirmed
  },
})
