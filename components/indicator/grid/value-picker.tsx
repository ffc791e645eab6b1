'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useId, useTransition } from 'react'
import { mayLeave } from '@/components/form/use-unsaved-guard'
import { cn } from '@/components/ui/cn'
import { controlStyle } from '@/components/ui/control-style'
import { Spinner } from '@/components/ui/spinner'
import type { ValueChoices } from '@/lib/loaders/indicator/choices'

type Group = { label: string | null; choices: readonly { value: string; label: string }[] }

type Props = {
  choices: ValueChoices
  indicator: string | null
  territory: string | null
  /** Narrows the grid that is open: « Communes du canton de Lens », « Tous les services ». */
  within?: {
    label: string
    name: string
    value: string
    choices: readonly { value: string; label: string }[]
  }
}

/** Which grid: an indicator, or a territory; choosing one opens it. */
export const ValuePicker = ({ choices, indicator, territory, within }: Props) => {
  const router = useRouter()
  const [pending, start] = useTransition()
  const open = (params: Record<string, string>) => {
    if (!mayLeave()) return
    start(() => router.push(`/atelier/valeurs?${new URLSearchParams(params).toString()}` as Route))
  }
  const kept: Record<string, string> = indicator
    ? { indicateur: indicator }
    : territory
      ? { territoire: territory }
      : {}
  return (
    <div className="mb-5 flex flex-wrap items-end gap-3">
      <Choose
        label="Par indicateur"
        empty="Choisir un indicateur…"
        value={indicator}
        groups={choices.indicators}
        onChoose={value => open({ indicateur: value })}
      />
      <Choose
        label="Par territoire"
        empty="Choisir un territoire…"
        value={territory}
        groups={[{ label: null, choices: choices.places }]}
        onChoose={value => open({ territoire: value })}
      />
      {within && (
        <Choose
          label={within.label}
          empty={null}
          value={within.value}
          groups={[{ label: null, choices: within.choices }]}
          onChoose={value => open({ ...kept, ...(value === '' ? {} : { [within.name]: value }) })}
        />
      )}
      {pending && <Spinner />}
    </div>
  )
}

type ChooseProps = {
  label: string
  empty: string | null
  value: string | null
  groups: readonly Group[]
  onChoose: (value: string) => void
}

const optionsOf = (group: Group) =>
  group.choices.map(choice => (
    <option key={choice.value} value={choice.value}>
      {choice.label}
    </option>
  ))

const Choose = ({ label, empty, value, groups, onChoose }: ChooseProps) => {
  const id = useId()
  const known = groups.some(group => group.choices.some(choice => choice.value === value))
  return (
    <label htmlFor={id} className="min-w-0 grow basis-60 text-sm md:max-w-88">
      <span className="text-ink-soft">{label}</span>
      <select
        id={id}
        value={known ? (value ?? '') : ''}
        onChange={event => onChoose(event.target.value)}
        className={cn(controlStyle, 'h-9 max-md:h-11')}
      >
        {empty !== null && (
          <option value="" disabled>
            {empty}
          </option>
        )}
        {groups.map(group =>
          group.label === null ? (
            optionsOf(group)
          ) : (
            <optgroup key={group.label} label={group.label}>
              {optionsOf(group)}
            </optgroup>
          ),
        )}
      </select>
    </label>
  )
}
