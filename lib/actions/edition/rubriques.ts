'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { defineAction } from '@/lib/actions/define-action'
import {
  addRubrique,
  deleteRubrique,
  moveRubrique,
  restoreRubrique,
} from '@/lib/operations/edition/arrange-rubriques'

/** The rubriques of a draft: added, moved, taken out, put back. */

const place = { page: z.int().min(1).max(16), position: z.int().min(1).max(200) }

export const addRubriqueAction = defineAction({
  name: 'add-rubrique',
  schema: z.strictObject({ below: z.uuid() }),
  run: async (input, context) => {
    const added = await addRubrique(context, input)
    if (added.ok) refresh()
    return added
  },
})

export const moveRubriqueAction = defineAction({
  name: 'move-rubrique',
  schema: z.strictObject({ ...place, rubriqueId: z.uuid(), from: z.strictObject(place) }),
  run: async (input, context) => {
    const moved = await moveRubrique(context, input)
    // The order that was read is out of date: it is read again.
    if (moved.ok || moved.error.code === 'moved-meanwhile') refresh()
    return moved
  },
})

export const deleteRubriqueAction = defineAction({
  name: 'delete-rubrique',
  schema: z.strictObject({ rubriqueId: z.uuid(), revision: z.int().min(1) }),
  run: async (input, context) => {
    const deleted = await deleteRubrique(context, input)
    if (deleted.ok) refresh()
    return deleted
  },
})

export const restoreRubriqueAction = defineAction({
  name: 'restore-rubrique',
  schema: z.strictObject({ ...place, rubriqueId: z.uuid() }),
  run: async (input, context) => {
    const restored = await restoreRubrique(context, input)
    if (restored.ok) refresh()
    return restored
  },
})
