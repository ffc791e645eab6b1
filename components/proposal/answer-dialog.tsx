'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { controlStyle } from '@/components/ui/control-style'
import { Dialog } from '@/components/ui/dialog'
import {
  decisionConsequences,
  decisionLabels,
  needsReason,
  type ProposalDecision,
} from '@/lib/domain/proposal/decision'

type Props = {
  decision: ProposalDecision
  count: number
  /** Accepting in what was submitted takes it back. */
  takesBack: boolean
  pending: boolean
  onClose: () => void
  onConfirm: (reason: string) => void
}

/** Says what happens next; asks why when the page stays as it is. */
export const AnswerDialog = ({ decision, count, takesBack, pending, onClose, onConfirm }: Props) => {
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const id = useId()
  const missing = needsReason[decision] && reason.trim().length < 3
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title={
        count > 1 ? `${decisionLabels[decision]} : ${count}\u00a0propositions` : decisionLabels[decision]
      }
      description={decisionConsequences[decision]}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Annuler
          </Button>
          <Button
            variant="primary"
            pending={pending}
            onClick={() => (missing ? setAsked(true) : onConfirm(reason.trim()))}
          >
            {decisionLabels[decision]}
          </Button>
        </>
      }
    >
      {takesBack && decision === 'accepted' && (
        <p>
          Ce qui est déjà soumis sera repris en brouillon, à soumettre à nouveau. Les avis donnés restent sur
          les blocs qui ne changent pas.
        </p>
      )}
      {needsReason[decision] && (
        <div className="grid gap-1">
          <label htmlFor={id} className="text-sm font-semibold">
            Motif
          </label>
          <textarea
            id={id}
            rows={3}
            value={reason}
            onChange={event => setReason(event.target.value)}
            aria-invalid={asked && missing ? true : undefined}
            aria-describedby={asked && missing ? `${id}-error` : undefined}
            className={controlStyle}
          />
          {asked && missing && (
            <p id={`${id}-error`} className="text-sm text-danger">
              Écrivez pourquoi la page reste comme elle est : le motif reste dans l’historique.
            </p>
          )}
        </div>
      )}
    </Dialog>
  )
}
