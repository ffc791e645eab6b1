'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { defineAction } from '@/lib/actions/define-action'
import { closeSession } from '@/lib/operations/user/sessions'

/** Ends another of one's own sessions. */
export const closeSessionAction = defineAction({
  name: 'close-session',
  schema: z.object({ sessionId: z.uuid() }),
  run: async ({ sessionId }, { db, viewer, now }) => {
    const closed = await closeSession(db, viewer, sessionId, now)
    refresh()
    return closed
  },
})
