'use client'

import type { ComponentProps } from 'react'
import { type FieldValues, type Path, type UseFormReturn, useFormState } from 'react-hook-form'
import { Field, type FieldProps } from '@/components/form/field'
import { PrintedInput } from '@/components/form/printed-text'
import { cn } from '@/components/ui/cn'
import { controlStyle } from '@/components/ui/control-style'

/** Every bound field takes the form, its name in the schema, and the words of Field. */
export type BoundFieldProps<In extends FieldValues, Out extends FieldValues> = Omit<
  FieldProps,
  'error' | 'children'
> & {
  form: UseFormReturn<In, unknown, Out>
  name: Path<In>
}

type InputProps = Pick<
  ComponentProps<'input'>,
  | 'type'
  | 'inputMode'
  | 'autoComplete'
  | 'placeholder'
  | 'readOnly'
  | 'maxLength'
  | 'autoFocus'
  | 'spellCheck'
>

/** `printed`: the words are printed in bilans; their typography is offered as they are typed. */
type PrintedProps = { printed?: boolean }

export function TextField<In extends FieldValues, Out extends FieldValues>({
  form,
  name,
  type = 'text',
  inputMode,
  autoComplete,
  placeholder,
  readOnly,
  maxLength,
  spellCheck,
  printed = false,
  ...field
}: BoundFieldProps<In, Out> & InputProps & PrintedProps) {
  const Input = printed ? PrintedInput : 'input'
  // Subscribed here, so that a keystroke renders one field and not the whole form.
  const state = useFormState({ control: form.control, name })
  return (
    <Field {...field} error={form.getFieldState(name, state).error?.message}>
      {aria => (
        <Input
          {...form.register(name)}
          {...aria}
          type={type}
          inputMode={inputMode}
          autoComplete={autoComplete ?? 'off'}
          placeholder={placeholder}
          readOnly={readOnly}
          maxLength={maxLength}
          spellCheck={spellCheck}
          className={cn(controlStyle, inputMode === 'decimal' || inputMode === 'numeric' ? 'tabular' : null)}
        />
      )}
    </Field>
  )
}
