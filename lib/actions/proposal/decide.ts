'use server'

import { refresh } from 'next/cache'
import { defineAction } from '@/lib/actions/define-action'
import { decideProposalsSchema } from '@/lib/domain/proposal/decision'
import { decideProposals } from '@/lib/operations/proposal/decide-proposals'

export const decideProposalsAction = defineAction({
  name: 'decide-proposals',
  schema: decideProposalsSchema,
  run: async (input, context) => {
    const outcomes = await decideProposals(context, input)
    // Refused ones too: what is proposed, or the state of the bilan, is not what was on screen.
    refresh()
    return { ok: true, value: outcomes }
  },
})
