'use client'

import { X } from 'lucide-react'
import { type UseFormReturn, useFormState, useWatch } from 'react-hook-form'
import { FieldError } from '@/components/form/field'
import { Button } from '@/components/ui/button'
import { controlStyle } from '@/components/ui/control-style'
import { IconButton } from '@/components/ui/icon-button'
import { type DispositifInput, type DispositifValues, deliberationRows } from '@/lib/domain/dispositif/form'

const columns = [
  { key: 'number', label: 'Numéro', type: 'text' },
  { key: 'adoptedOn', label: 'Date', type: 'date' },
  { key: 'title', label: 'Objet', type: 'text' },
] as const

/** Délibérations that support the dispositif, a line each. */
export const DeliberationsField = ({
  form,
}: {
  form: UseFormReturn<DispositifValues, unknown, DispositifInput>
}) => {
  const rows = deliberationRows(useWatch({ control: form.control, name: 'deliberations' }))
  const state = useFormState({ control: form.control, name: 'deliberations' })
  const error = form.getFieldState('deliberations', state).error?.message
  const write = (next: typeof rows) =>
    form.setValue('deliberations', JSON.stringify(next), { shouldDirty: true })
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 text-sm font-semibold">
        Délibérations <span className="font-normal text-ink-soft">(facultatif)</span>
      </legend>
      {rows.map((row, index) => (
        <div key={index} className="grid grid-cols-[8rem_10rem_1fr_auto] gap-2 max-sm:grid-cols-1">
          {columns.map(({ key, label, type }) => (
            <input
              key={key}
              type={type}
              aria-label={`${label}, délibération ${index + 1}`}
              placeholder={label}
              value={row[key]}
              onChange={event =>
                write(
                  rows.map((known, at) => (at === index ? { ...known, [key]: event.target.value } : known)),
                )
              }
              className={controlStyle}
            />
          ))}
          <IconButton
            label={`Retirer la délibération ${index + 1}`}
            icon={<X aria-hidden="true" />}
            onClick={() => write(rows.filter((_row, at) => at !== index))}
          />
        </div>
      ))}
      {error && <FieldError>{error}</FieldError>}
      <Button
        size="small"
        variant="quiet"
        className="justify-self-start"
        onClick={() => write([...rows, { number: '', adoptedOn: '', title: '' }])}
      >
        Ajouter une délibération
      </Button>
    </fieldset>
  )
}
