'use client'

import { type ReactNode, useId, useState } from 'react'
import { formatDate } from '@/components/feedback/format-date'
import { Notice } from '@/components/feedback/notice'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'

type Side = 'mine' | 'theirs'

export type ConflictField = {
  name: string
  label: string
  mine: ReactNode
  theirs: ReactNode
  /** Untouched here. */
  untouched: boolean
}

export type ConflictChoiceProps = {
  by: string | null
  at: string | null
  fields: readonly ConflictField[]
  pending: boolean
  /** The fields to take from the other version. */
  onChoose: (theirs: readonly string[]) => void
}

/** Two people on one record: both versions side by side, kept field by field or whole. */
export function ConflictChoice({ by, at, fields, pending, onChoose }: ConflictChoiceProps) {
  const id = useId()
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>(() =>
    Object.fromEntries(fields.map(({ name, untouched }) => [name, untouched ? 'theirs' : 'mine'])),
  )
  const all = (side: Side) => setSides(Object.fromEntries(fields.map(({ name }) => [name, side])))
  const who = by ?? 'Quelqu’un'
  return (
    <section aria-labelledby={`${id}-title`} className="grid gap-4">
      <Notice
        tone="warn"
        live
        title={<span id={`${id}-title`}>{who} a enregistré cette fiche avant vous</span>}
      >
        {at ? `C’était le ${formatDate(new Date(at), 'moment')}. ` : null}
        {fields.length === 0
          ? 'Les deux versions disent la même chose : enregistrez pour continuer.'
          : 'Rien de votre saisie n’est perdu, rien n’a été enregistré. Choisissez, ligne par ligne, ce qui est gardé.'}
      </Notice>
      {fields.length === 0 ? null : (
        <>
          <div className="flex flex-wrap gap-2">
            <Button size="small" onClick={() => all('mine')}>
              Tout garder de ma saisie
            </Button>
            <Button size="small" onClick={() => all('theirs')}>
              Tout reprendre de la version enregistrée
            </Button>
          </div>
          <div className="border-t border-ink">
            {fields.map(field => (
              <fieldset key={field.name} className="border-b border-line py-3">
                <legend className="float-left w-full pb-1 text-sm font-semibold">{field.label}</legend>
                <div className="clear-both grid gap-2 sm:grid-cols-2">
                  {(['mine', 'theirs'] as const).map(side => (
                    <label
                      key={side}
                      className="grid cursor-pointer grid-cols-[auto_1fr] items-baseline gap-x-2 rounded-md border border-line p-2.5 has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-accent"
                    >
                      <input
                        type="radio"
                        name={`${id}-${field.name}`}
                        checked={sides[field.name] === side}
                        onChange={() => setSides({ ...sides, [field.name]: side })}
                        className="accent-(--accent)"
                      />
                      <span className="text-xs text-ink-soft">
                        {side === 'mine' ? 'Votre saisie' : `Version de ${by ?? 'l’autre personne'}`}
                      </span>
                      <span
                        className={cn('col-start-2 whitespace-pre-line', !field[side] && 'text-ink-faint')}
                      >
                        {field[side] || 'Vide'}
                      </span>
                    </label>
                  ))}
                </div>
              </fieldset>
            ))}
          </div>
        </>
      )}
      <div>
        <Button
          variant="primary"
          pending={pending}
          onClick={() => onChoose(fields.flatMap(({ name }) => (sides[name] === 'theirs' ? [name] : [])))}
        >
          Enregistrer ce choix
        </Button>
      </div>
    </section>
  )
}
