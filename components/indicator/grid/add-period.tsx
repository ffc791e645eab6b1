'use client'

import { CalendarPlus } from 'lucide-react'
import { type SyntheticEvent, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { controlStyle } from '@/components/ui/control-style'
import { Popover } from '@/components/ui/popover'
import { Select } from '@/components/ui/select'
import { type PeriodKind, periodKinds } from '@/lib/domain/indicator/period'
import {
  type PeriodDraft,
  periodFields,
  periodKindLabels,
  readPeriodDraft,
} from '@/lib/domain/indicator/period-form'
import { printPeriodKey } from '@/lib/domain/indicator/period-text'
import type { ValueGridState } from './use-value-grid'

const options = periodKinds.map(value => ({ value, label: periodKindLabels[value] }))
const empty: PeriodDraft = { kind: 'year', from: '', to: '', date: '' }

/** A column for a period that has no value yet: it exists once a value is entered in it. */
export const AddPeriod = ({ grid }: { grid: ValueGridState }) => {
  const [open, setOpen] = useState(false)
  const [draft, setDraft] = useState(empty)
  const [problem, setProblem] = useState<string | null>(null)
  const id = useId()

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const read = readPeriodDraft(draft)
    if (!read.ok) return setProblem(read.sentence)
    if (!grid.periods.includes(read.key)) grid.addPeriod(read.key)
    grid.store.say(`Colonne ajoutée : ${printPeriodKey(read.key)}. Elle sera gardée dès la première valeur.`)
    setOpen(false)
    setDraft(empty)
    setProblem(null)
  }
  const field = (name: 'from' | 'to' | 'date', label: string) => (
    <label className="text-sm" htmlFor={`${id}-${name}`}>
      <span className="text-ink-soft">{label}</span>
      <input
        id={`${id}-${name}`}
        type={name === 'date' ? 'date' : 'text'}
        inputMode={name === 'date' ? undefined : 'numeric'}
        value={draft[name]}
        onChange={event => setDraft({ ...draft, [name]: event.target.value })}
        className={controlStyle}
      />
    </label>
  )
  const asked = periodFields[draft.kind]
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      title="Ajouter une période"
      trigger={<Button icon={<CalendarPlus aria-hidden="true" />}>Ajouter une période</Button>}
    >
      <form onSubmit={submit} className="grid gap-3" noValidate>
        <Select<PeriodKind>
          aria-label="Sorte de période"
          options={options}
          value={draft.kind}
          onChange={kind => setDraft({ ...draft, kind })}
        />
        {asked.includes('from') &&
          field(
            'from',
            draft.kind === 'range' ? 'De' : draft.kind === 'school_year' ? 'Année de la rentrée' : 'Année',
          )}
        {asked.includes('to') && field('to', 'À')}
        {asked.includes('date') && field('date', 'Date')}
        {problem && (
          <p role="alert" className="text-sm text-danger">
            {problem}
          </p>
        )}
        <Button type="submit" variant="primary">
          Ajouter la colonne
        </Button>
      </form>
    </Popover>
  )
}
