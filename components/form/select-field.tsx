'use client'

import { Controller, type FieldValues } from 'react-hook-form'
import { Field } from '@/components/form/field'
import type { BoundFieldProps } from '@/components/form/text-field'
import { Select, type SelectOption } from '@/components/ui/select'

export type SelectFieldProps<
  In extends FieldValues,
  Out extends FieldValues,
  V extends string,
> = BoundFieldProps<In, Out> & {
  options: readonly SelectOption<V>[]
  placeholder?: string
  disabled?: boolean
}

export function SelectField<In extends FieldValues, Out extends FieldValues, V extends string>({
  form,
  name,
  options,
  placeholder,
  disabled,
  ...field
}: SelectFieldProps<In, Out, V>) {
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: bound, fieldState }) => (
        <Field {...field} error={fieldState.error?.message}>
          {aria => (
            <Select
              {...aria}
              options={options}
              value={options.find(option => option.value === bound.value)?.value ?? null}
              onChange={bound.onChange}
              onBlur={bound.onBlur}
              triggerRef={bound.ref}
              name={bound.name}
              placeholder={placeholder}
              disabled={disabled}
            />
          )}
        </Field>
      )}
    />
  )
}
