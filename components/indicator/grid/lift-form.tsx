'use client'

import { SubmitBar } from '@/components/form/submit-bar'
import { TextArea } from '@/components/form/text-area'
import { useZodForm } from '@/components/form/use-zod-form'
import { liftSmallCountAction } from '@/lib/actions/indicator/lift-small-count'
import { liftSchema } from '@/lib/domain/indicator/grid'

/** The owning service accepts that a small count be printed, and says why. */
export const LiftForm = ({ valueId, onLifted }: { valueId: string; onLifted: () => void }) => {
  const { form, onSubmit, refusal, pending } = useZodForm({
    schema: liftSchema,
    defaultValues: { valueId, reason: '' },
    action: liftSmallCountAction,
    onSuccess: onLifted,
    guard: false,
  })
  return (
    <form onSubmit={onSubmit} className="grid gap-2 border-t border-line pt-3" noValidate>
      <TextArea
        form={form}
        name="reason"
        label="Accepter la diffusion de ce petit effectif"
        hint="Sous le seuil, une personne pourrait être reconnue : sans ce motif, les bilans qui l’impriment ne peuvent pas être soumis."
      />
      <SubmitBar label="Accepter la diffusion" pending={pending} refusal={refusal} />
    </form>
  )
}
