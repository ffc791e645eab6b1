'use client'

import { useEffect } from 'react'
import { type UseFormReturn, useController } from 'react-hook-form'
import type { Territory } from '@/components/collection/collection-form'
import { FieldError } from '@/components/form/field'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import type { CollectionInput, CollectionValues } from '@/lib/domain/collection/form'

type Props = {
  form: UseFormReturn<CollectionValues, unknown, CollectionInput>
  scope: 'canton' | 'departement'
  territories: readonly Territory[]
}

/** The cantons concerned, or the département: what the modèle is made for. */
export const TerritoryChoice = ({ form, scope, territories }: Props) => {
  const { field, fieldState } = useController({ control: form.control, name: 'territoryIds' })
  const offered = territories.filter(({ kind }) => kind === scope)
  const chosen = new Set(field.value)
  const { getValues, setValue } = form
  useEffect(() => {
    const kept = getValues('territoryIds').filter(id =>
      territories.some(one => one.id === id && one.kind === scope),
    )
    const only = territories.find(({ kind }) => kind === 'departement')
    // Of another modèle, nothing that this one can't be made for stays chosen out of sight.
    setValue('territoryIds', scope === 'departement' && only ? [only.id] : kept)
  }, [scope, territories, getValues, setValue])
  const toggle = (id: string, on: boolean) =>
    field.onChange(on ? [...chosen, id] : [...chosen].filter(other => other !== id))
  return (
    <fieldset className="grid gap-3" aria-describedby={fieldState.error ? 'territoires-erreur' : undefined}>
      <legend className="mb-3 text-lg">
        {scope === 'canton' ? 'Les cantons concernés' : 'Le territoire concerné'}
      </legend>
      {scope === 'canton' && (
        <div className="flex flex-wrap items-center gap-2">
          <Button size="small" onClick={() => field.onChange(offered.map(({ id }) => id))}>
            Tous les cantons
          </Button>
          <Button size="small" variant="quiet" onClick={() => field.onChange([])}>
            Aucun
          </Button>
          <output className="tabular text-sm text-ink-soft">
            {offered.filter(({ id }) => chosen.has(id)).length} sur {offered.length}
          </output>
        </div>
      )}
      <ul className="columns-2 gap-6 sm:columns-3">
        {offered.map(({ id, name }) => (
          <li key={id} className="flex min-h-8 items-center gap-2.5 break-inside-avoid">
            <Checkbox
              id={`territoire-${id}`}
              checked={chosen.has(id)}
              disabled={scope === 'departement'}
              aria-labelledby={`territoire-${id}-nom`}
              onCheckedChange={on => toggle(id, on)}
            />
            <label htmlFor={`territoire-${id}`} id={`territoire-${id}-nom`}>
              {name}
            </label>
          </li>
        ))}
      </ul>
      {fieldState.error?.message ? (
        <FieldError id="territoires-erreur">{fieldState.error.message}</FieldError>
      ) : null}
    </fieldset>
  )
}
