'use client'

import { type UseFormReturn, useWatch } from 'react-hook-form'
import { Checkbox } from '@/components/ui/checkbox'
import type { DispositifInput, DispositifValues } from '@/lib/domain/dispositif/form'

type Props = {
  form: UseFormReturn<DispositifValues, unknown, DispositifInput>
  options: readonly { value: string; label: string }[]
}

/** Orientations transversales that the dispositif serves. */
export const OrientationsField = ({ form, options }: Props) => {
  const chosen = useWatch({ control: form.control, name: 'orientations' }).split(',').filter(Boolean)
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-semibold">
        Orientations transversales <span className="font-normal text-ink-soft">(facultatif)</span>
      </legend>
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        {options.map(({ value, label }) => (
          <label key={value} className="flex items-center gap-2" htmlFor={`orientation-${value}`}>
            <Checkbox
              id={`orientation-${value}`}
              checked={chosen.includes(value)}
              onCheckedChange={on =>
                form.setValue(
                  'orientations',
                  (on ? [...chosen, value] : chosen.filter(code => code !== value)).sort().join(','),
                  { shouldDirty: true },
                )
              }
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
