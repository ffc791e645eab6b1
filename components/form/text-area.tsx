'use client'

import { type FieldValues, useFormState, useWatch } from 'react-hook-form'
import { Field } from '@/components/form/field'
import { PrintedArea } from '@/components/form/printed-text'
import type { BoundFieldProps } from '@/components/form/text-field'
import { cn } from '@/components/ui/cn'
import { controlStyle } from '@/components/ui/control-style'

export type TextAreaProps<In extends FieldValues, Out extends FieldValues> = BoundFieldProps<In, Out> & {
  rows?: number
  /** Shows how many characters are left; the schema still decides. */
  budget?: number
  placeholder?: string
  autoFocus?: boolean
  /** The words are printed in bilans: their typography is offered as they are typed. */
  printed?: boolean
}

/** Text of several lines; grows with what is written. */
export function TextArea<In extends FieldValues, Out extends FieldValues>({
  form,
  name,
  rows = 4,
  budget,
  placeholder,
  autoFocus,
  printed = false,
  ...field
}: TextAreaProps<In, Out>) {
  const Area = printed ? PrintedArea : 'textarea'
  const state = useFormState({ control: form.control, name })
  const value: unknown = useWatch({ control: form.control, name })
  const left = budget === undefined ? null : budget - (typeof value === 'string' ? value.length : 0)
  return (
    <Field {...field} error={form.getFieldState(name, state).error?.message}>
      {aria => (
        <>
          <Area
            {...form.register(name)}
            {...aria}
            rows={rows}
            placeholder={placeholder}
            autoFocus={autoFocus}
            className={cn(controlStyle, 'field-sizing-content')}
          />
          {left === null ? null : (
            <p className={cn('tabular text-xs', left < 0 ? 'text-danger' : 'text-ink-soft')}>
              {left < 0 ? `${-left}\u00a0caractères en trop` : `${left}\u00a0caractères disponibles`}
            </p>
          )}
        </>
      )}
    </Field>
  )
}
