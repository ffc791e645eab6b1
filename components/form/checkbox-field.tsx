'use client'

import { type ReactNode, useId } from 'react'
import { Controller, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form'
import { FieldError } from '@/components/form/field'
import { Checkbox } from '@/components/ui/checkbox'

export type CheckboxFieldProps<In extends FieldValues, Out extends FieldValues> = {
  form: UseFormReturn<In, unknown, Out>
  name: Path<In>
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean
}

export function CheckboxField<In extends FieldValues, Out extends FieldValues>({
  form,
  name,
  label,
  hint,
  disabled,
}: CheckboxFieldProps<In, Out>) {
  const id = useId()
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field, fieldState: { error } }) => (
        <div className="flex flex-col gap-1">
          <div className="flex items-start gap-3">
            <Checkbox
              id={id}
              checked={field.value === true}
              onCheckedChange={field.onChange}
              onBlur={field.onBlur}
              inputRef={field.ref}
              name={field.name}
              disabled={disabled}
              aria-labelledby={`${id}-label`}
              aria-describedby={error ? `${id}-error` : hint ? `${id}-hint` : undefined}
              aria-invalid={error ? true : undefined}
            />
            <div>
              <label id={`${id}-label`} htmlFor={id}>
                {label}
              </label>
              {hint ? (
                <p id={`${id}-hint`} className="text-sm text-ink-soft">
                  {hint}
                </p>
              ) : null}
            </div>
          </div>
          {error?.message ? <FieldError id={`${id}-error`}>{error.message}</FieldError> : null}
        </div>
      )}
    />
  )
}
