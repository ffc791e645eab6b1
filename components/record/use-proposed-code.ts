'use client'

import { useEffect } from 'react'
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form'
import { followName } from '@/lib/domain/record/proposed-code'

/**
 * Proposes the code of a new record from its name, as it is typed, until a person writes the code. `taken`: the codes of
 * the other records; null once the record exists, whose code never changes.
 */
export function useProposedCode<In extends FieldValues & { code: string }, Out extends FieldValues>(
  form: UseFormReturn<In, unknown, Out>,
  name: Path<In>,
  taken: readonly string[] | null,
): void {
  useEffect(() => {
    if (taken === null) return undefined
    const field = 'code' as Path<In>
    let before: string = form.getValues(name)
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const after: string = values[name]
        if (after === before) return
        const code = followName(values.code, { before, after }, taken)
        before = after
        if (code !== values.code)
          form.setValue(field, code as PathValue<In, Path<In>>, {
            shouldDirty: true,
            // What was refused is looked at again, as when one types.
            shouldValidate: form.getFieldState(field).invalid,
          })
      },
    })
  }, [form, name, taken])
}
