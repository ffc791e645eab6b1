'use client'

import { Controller, type FieldValues } from 'react-hook-form'
import { FieldError } from '@/components/form/field'
import type { BoundFieldProps } from '@/components/form/text-field'
import { MediaField } from '@/components/media/media-field'
import type { CropUse } from '@/lib/domain/media/crop'

export type PhotoFieldProps<In extends FieldValues, Out extends FieldValues> = Pick<
  BoundFieldProps<In, Out>,
  'form' | 'name'
> & { label: string; hint?: string; use: CropUse; canAdd: boolean }

/** A photo of the médiathèque in a form; the field holds its identifier, empty when there is none. */
export function PhotoField<In extends FieldValues, Out extends FieldValues>({
  form,
  name,
  hint,
  ...field
}: PhotoFieldProps<In, Out>) {
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: bound, fieldState }) => (
        <div className="grid gap-1">
          <MediaField {...field} value={bound.value || null} onChange={id => bound.onChange(id ?? '')} />
          {hint ? <p className="text-sm text-ink-soft">{hint}</p> : null}
          {fieldState.error?.message ? <FieldError>{fieldState.error.message}</FieldError> : null}
        </div>
      )}
    />
  )
}
