'use client'

import { useState } from 'react'
import { answered } from '@/components/feedback/answered'
import { confirmTerritoryImportAction } from '@/lib/actions/territory-import/confirm'
import type { CogFile } from '@/lib/domain/territory-import/cog'
import type { ImportPlan } from '@/lib/domain/territory-import/plan'

export type DryRunAnswer = {
  plan: ImportPlan
  digest: string
  files: Partial<Record<CogFile, string>>
  names: Record<string, string>
}

type State =
  | { step: 'files'; problem: string | null }
  | { step: 'reading' }
  | { step: 'shown'; run: DryRunAnswer; problem: string | null; writing: boolean }
  | { step: 'done'; changed: number; vintage: number }

const outage = 'Le serveur n’a pas répondu : rien n’a été changé. Réessayez dans un instant.'

/** Files → what they would change → written, or given up. */
export const useDryRun = () => {
  const [state, setState] = useState<State>({ step: 'files', problem: null })
  return {
    state,
    restart: () => setState({ step: 'files', problem: null }),
    ask: async (form: FormData) => {
      setState({ step: 'reading' })
      const found = await send(form)
      setState(
        typeof found === 'string'
          ? { step: 'files', problem: found }
          : { step: 'shown', run: found, problem: null, writing: false },
      )
    },
    confirm: async (run: DryRunAnswer) => {
      const { communes, cantons, mouvements, epci } = run.files
      if (!communes || !cantons) return
      setState({ step: 'shown', run, problem: null, writing: true })
      const confirmed = await answered(
        confirmTerritoryImportAction({
          vintage: run.plan.vintage,
          digest: run.digest,
          files: { communes, cantons, mouvements, epci },
        }),
      )
      setState(
        confirmed.ok
          ? { step: 'done', changed: confirmed.value.changed, vintage: run.plan.vintage }
          : { step: 'shown', run, problem: confirmed.error.sentence, writing: false },
      )
    },
  }
}

/** The dry run, or the sentence that says why there is none. */
const send = async (form: FormData): Promise<DryRunAnswer | string> => {
  try {
    const response = await fetch('/atelier/api/imports/territoires', { method: 'POST', body: form })
    // Our own route answers one of these shapes.
    const body = (await response.json()) as DryRunAnswer & { sentence?: string }
    return response.ok ? body : (body.sentence ?? outage)
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return outage
    throw error
  }
}
