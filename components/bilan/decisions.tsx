'use client'

import { useState } from 'react'
import { DecisionDialog } from '@/components/bilan/decision-dialog'
import { type DecisionTarget, decisionForms } from '@/components/bilan/decision-forms'
import { GuardedButton } from '@/components/ui/guarded-button'
import { type Transition, transitionLabels } from '@/lib/domain/workflow/transitions'

type Step = Exclude<Transition, 'replace'>
export type Offer = { transition: Step; refusal: string | null }

/** The steps a person may take now; one refused is shown with its reason. */
export const Decisions = ({ offers, target }: { offers: Offer[]; target: DecisionTarget }) => {
  const [open, setOpen] = useState<Step | null>(null)
  return (
    <>
      {offers.map(({ transition, refusal }) => (
        <GuardedButton
          key={transition}
          refusal={refusal}
          variant={decisionForms[transition].tone}
          onClick={() => setOpen(transition)}
        >
          {transitionLabels[transition]}
        </GuardedButton>
      ))}
      {open && <DecisionDialog step={open} target={target} onClose={() => setOpen(null)} />}
    </>
  )
}
