'use client'

import { DecisionFieldset } from '@/components/bilan/decision-fieldset'
import type { DecisionTarget } from '@/components/bilan/decision-forms'
import { decisionForms } from '@/components/bilan/decision-forms'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { type Transition, transitionLabels } from '@/lib/domain/workflow/transitions'

export type DecisionDialogProps = {
  step: Exclude<Transition, 'replace'>
  reasonDue: boolean
  target: DecisionTarget
  onClose: () => void
}

/** One step in a dialog: what will happen, what is asked, the verb. */
export const DecisionDialog = ({ step, reasonDue, target, onClose }: DecisionDialogProps) => (
  <Dialog
    open
    onOpenChange={open => !open && onClose()}
    title={transitionLabels[step]}
    description={decisionForms[step].next}
  >
    <DecisionFieldset step={step} target={target} reasonDue={reasonDue} onDone={onClose}>
      <DialogClose>
        <Button variant="quiet">Annuler</Button>
      </DialogClose>
    </DecisionFieldset>
  </Dialog>
)
