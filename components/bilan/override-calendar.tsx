'use client'

import { useState } from 'react'
import { z } from 'zod'
import { Notice } from '@/components/feedback/notice'
import { say } from '@/components/feedback/toast'
import { SubmitBar } from '@/components/form/submit-bar'
import { TextArea } from '@/components/form/text-area'
import { useZodForm } from '@/components/form/use-zod-form'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { overrideCalendarAction } from '@/lib/actions/edition/decisions'

const reasonSchema = z.object({
  reason: z.string().trim().min(1, 'Écrivez le motif de la dérogation : il sera conservé.').max(4000),
})

type Props = { editionId: string; lock: number; since: string; reason: string | null; mayOverride: boolean }

/** The electoral period forbids publishing; the cabinet may override it with a reason that stays. */
export const OverrideCalendar = ({ editionId, lock, since, reason, mayOverride }: Props) => {
  const [open, setOpen] = useState(false)
  const { form, onSubmit, refusal, pending } = useZodForm({
    schema: reasonSchema,
    defaultValues: { reason: '' },
    action: values => overrideCalendarAction({ editionId, lock, ...values }),
    onSuccess: () => {
      say('La dérogation est enregistrée.')
      setOpen(false)
    },
    guard: false,
  })
  if (reason !== null)
    return (
      <Notice tone="warn" title="Dérogation au calendrier électoral">
        {reason}
      </Notice>
    )
  return (
    <>
      <Notice
        tone="warn"
        title={`La publication est suspendue depuis le ${since}`}
        actions={
          mayOverride ? <Button onClick={() => setOpen(true)}>Déroger avec un motif</Button> : undefined
        }
      >
        L’article L. 52-1 du code électoral interdit, dans les six mois avant une élection, de promouvoir la
        gestion d’une collectivité. {mayOverride ? '' : 'Seul le cabinet peut y déroger, par écrit.'}
      </Notice>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Déroger au calendrier électoral"
        description="Le motif reste dans l’historique. Il vaut pour la révision affichée, et pour elle seule."
      >
        <form onSubmit={onSubmit} className="grid gap-4" noValidate>
          <TextArea form={form} name="reason" label="Motif de la dérogation" />
          <SubmitBar label="Déroger" pending={pending} refusal={refusal} danger />
        </form>
      </Dialog>
    </>
  )
}
