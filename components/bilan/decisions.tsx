'use client'

import { useState } from 'react'
import type { DecisionDialogProps } from '@/components/bilan/decision-dialog'
import type { DecisionTarget } from '@/components/bilan/decision-forms'
import { decisionTones } from '@/components/bilan/decision-tones'
import { GuardedButton } from '@/components/ui/guarded-button'
import { later } from '@/components/ui/later'
import { type Transition, transitionLabels } from '@/lib/domain/workflow/transitions'

// Fetched with the first step taken: the pages of a bilan are opened far more often than decided upon.
const DecisionDialog = later<DecisionDialogProps>(
  async () => (await import('@/components/bilan/decision-dialog')).DecisionDialog,
)

type Step = Exclude<Transition, 'replace'>
/** `reasonDue`: the step asks for a written reason. */
export type Offer = { transition: Step; refusal: string | null; reasonDue: boolean }

/** The steps a person may take now; one refused is shown with its reason. */
export const Decisions = ({ offers, target }: { offers: Offer[]; target: DecisionTarget }) => {
  const [open, setOpen] = useState<Offer | null>(null)
  return (
    <>
      {offers.map(offer => (
        <GuardedButton
          key={offer.transition}
          refusal={offer.refusal}
          variant={decisionTones[offer.transition]}
          onPointerEnter={() => void DecisionDialog.fetch()}
          onFocus={() => void DecisionDialog.fetch()}
          onClick={() => setOpen(offer)}
        >
          {transitionLabels[offer.transition]}
        </GuardedButton>
      ))}
      {open && (
        <DecisionDialog
          step={open.transition}
          reasonDue={open.reasonDue}
          target={target}
          onClose={() => setOpen(null)}
          onMissing={() => setOpen(null)}
        />
      )}
    </>
  )
}
