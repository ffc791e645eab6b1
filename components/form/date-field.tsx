'use client'

import type { FieldValues } from 'react-hook-form'
import { type BoundFieldProps, TextField } from '@/components/form/text-field'

/** A day, « 2025-12-31 » in the schema; the browser shows and reads it the French way. */
export function DateField<In extends FieldValues, Out extends FieldValues>({
  className = 'max-w-52',
  ...props
}: BoundFieldProps<In, Out>) {
  return <TextField {...props} type="date" className={className} />
}
