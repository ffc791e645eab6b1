'use client'

import { z } from 'zod'
import { say } from '@/components/feedback/toast'
import { SubmitBar } from '@/components/form/submit-bar'
import { TextArea } from '@/components/form/text-area'
import { useZodForm } from '@/components/form/use-zod-form'
import { Button } from '@/components/ui/button'
import { Dialog, DialogClose } from '@/components/ui/dialog'
import { overrideCalendarAction } from '@/lib/actions/edition/decisions'

const reasonSchema = z.object({
  reason: z.string().trim().min(1, 'Écrivez le motif de la dérogation\u00a0: il sera conservé.').max(4000),
})

export type OverrideFormProps = { editionId: string; lock: number; onClose: () => void }

/** The reason of an override, which stays. */
export const OverrideForm = ({ editionId, lock, onClose }: OverrideFormProps) => {
  const { form, onSubmit, refusal, pending } = useZodForm({
    schema: reasonSchema,
    defaultValues: { reason: '' },
    action: values => overrideCalendarAction({ editionId, lock, ...values }),
    onSuccess: () => {
      say('La dérogation est enregistrée.')
      onClose()
    },
    guard: false,
  })
  return (
    <Dialog
      open
      onOpenChange={open => !open && onClose()}
      title="Déroger au calendrier électoral"
      description="Le motif reste dans l’historique. Il vaut pour la révision affichée, et pour elle seule."
    >
      <form onSubmit={onSubmit} className="grid gap-4" noValidate>
        <TextArea form={form} name="reason" label="Motif de la dérogation" />
        <SubmitBar label="Déroger" pending={pending} refusal={refusal} danger>
          <DialogClose>
            <Button variant="quiet">Annuler</Button>
          </DialogClose>
        </SubmitBar>
      </form>
    </Dialog>
  )
}
