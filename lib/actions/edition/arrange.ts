'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { defineAction } from '@/lib/actions/define-action'
import { blockTypes } from '@/lib/domain/bilan/block'
import {
  addBlock,
  deleteBlock,
  duplicateBlock,
  moveBlock,
  restoreBlock,
} from '@/lib/operations/edition/arrange-blocks'
import { createEdition } from '@/lib/operations/edition/create'

/** The order of a draft: blocks added, moved, taken out; and the next edition opened. */

const place = { rubriqueId: z.uuid(), position: z.int().min(1).max(200) }

export const addBlockAction = defineAction({
  name: 'add-block',
  schema: z.strictObject({ ...place, type: z.enum(blockTypes), content: z.unknown() }),
  run: async (input, context) => {
    const added = await addBlock(context, input)
    if (added.ok) refresh()
    return added
  },
})

export const moveBlockAction = defineAction({
  name: 'move-block',
  schema: z.strictObject({ ...place, blockId: z.uuid(), from: z.strictObject(place) }),
  run: async (input, context) => {
    const moved = await moveBlock(context, input)
    // The order that was read is out of date: it is read again.
    if (moved.ok || moved.error.code === 'moved-meanwhile') refresh()
    return moved
  },
})

export const duplicateBlockAction = defineAction({
  name: 'duplicate-block',
  schema: z.strictObject({ blockId: z.uuid(), revision: z.int().min(1) }),
  run: async (input, context) => {
    const copied = await duplicateBlock(context, input)
    if (copied.ok) refresh()
    return copied
  },
})

export const restoreBlockAction = defineAction({
  name: 'restore-block',
  schema: z.strictObject({ ...place, blockId: z.uuid() }),
  run: async (input, context) => {
    const restored = await restoreBlock(context, input)
    if (restored.ok) refresh()
    return restored
  },
})

export const deleteBlockAction = defineAction({
  name: 'delete-block',
  schema: z.strictObject({ blockId: z.uuid(), revision: z.int().min(1) }),
  run: async (input, context) => {
    const deleted = await deleteBlock(context, input)
    if (deleted.ok) refresh()
    return deleted
  },
})

export const createEditionAction = defineAction({
  name: 'create-edition',
  schema: z.strictObject({ bilanId: z.uuid() }),
  run: async ({ bilanId }, context) => {
    const created = await createEdition(context, { bilanId, version: 'standard' })
    if (created.ok) refresh()
    return created
  },
})
