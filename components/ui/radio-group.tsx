'use client'

import { Radio } from '@base-ui/react/radio'
import { RadioGroup as Base } from '@base-ui/react/radio-group'
import type { ReactNode } from 'react'

export type RadioOption<V extends string> = {
  value: V
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean
}

export type RadioGroupProps<V extends string> = {
  label: string
  options: readonly RadioOption<V>[]
  value?: V | null
  defaultValue?: V
  onChange?: (value: V) => void
  name?: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean
}

/** One among a few, all in sight. The whole line is the target. */
export function RadioGroup<V extends string>({
  label,
  options,
  value,
  onChange,
  ...props
}: RadioGroupProps<V>) {
  return (
    <Base
      {...props}
      aria-label={label}
      value={value}
      onValueChange={chosen => {
        const option = options.find(candidate => candidate.value === chosen)
        if (option) onChange?.(option.value)
      }}
      className="flex flex-col divide-y divide-line border-y border-line"
    >
      {options.map(option => (
        <label
          key={option.value}
          className="flex min-h-10 items-start gap-3 py-2.5 has-data-disabled:text-ink-faint max-md:min-h-12"
        >
          <Radio.Root
            value={option.value}
            disabled={option.disabled}
            className="mt-0.5 grid size-4.5 shrink-0 place-items-center rounded-full! border border-line-strong bg-sheet transition-colors hover:border-ink data-checked:border-accent"
          >
            <Radio.Indicator className="size-2.5 rounded-full bg-accent" />
          </Radio.Root>
          <span>
            {option.label}
            {option.hint ? <span className="block text-sm text-ink-soft">{option.hint}</span> : null}
          </span>
        </label>
      ))}
    </Base>
  )
}
