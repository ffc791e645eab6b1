'use client'

import { type FieldValues, type Path, type UseFormReturn, useFormState } from 'react-hook-form'
import { ImpactNotice } from '@/components/proposal/impact-notice'
import type { UsedKind } from '@/lib/domain/proposal/use'

type Props<In extends FieldValues, Out extends FieldValues> = {
  form: UseFormReturn<In, unknown, Out>
  kind: UsedKind
  /** Null while the record is created: nothing prints it yet. */
  id: string | null
  /** Fields that pages print. */
  printed: readonly Path<In>[]
}

/** As soon as something that pages print is changed in a form: how many they are. */
export function RecordImpact<In extends FieldValues, Out extends FieldValues>({
  form,
  kind,
  id,
  printed,
}: Props<In, Out>) {
  const state = useFormState({ control: form.control, name: [...printed] })
  const changed = printed.some(name => form.getFieldState(name, state).isDirty)
  return id !== null && changed ? <ImpactNotice record={{ kind, id }} /> : null
}
