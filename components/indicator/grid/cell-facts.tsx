'use client'

import { type SyntheticEvent, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { controlStyle } from '@/components/ui/control-style'
import { Select } from '@/components/ui/select'
import type { CellAddress, CellValue } from '@/lib/domain/indicator/grid'
import {
  type Precision,
  precisionLabels,
  precisions,
  type ValueStatus,
  valueStatuses,
  valueStatusLabels,
} from '@/lib/domain/indicator/value-words'
import type { ValueGridState } from './use-value-grid'

const precisionOptions = precisions.map(value => ({ value, label: precisionLabels[value] }))
const statusOptions = valueStatuses.map(value => ({ value, label: valueStatusLabels[value] }))

type Props = { grid: ValueGridState; address: CellAddress; value: CellValue }

/** Precision, state and source of the value: changing them is a correction like another, kept with its author. */
export const CellFacts = ({ grid: { store, words }, address, value }: Props) => {
  const [precision, setPrecision] = useState(value.precision)
  const [status, setStatus] = useState(value.status)
  const [source, setSource] = useState(value.source ?? '')
  const id = useId()
  const changed =
    precision !== value.precision || status !== value.status || source.trim() !== (value.source ?? '')
  if (value.amount === null) return null
  const { amount } = value
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    store.edit(
      [{ ...address, amount: amount.replace('.', ','), precision, status, source: source.trim() }],
      words.reason,
    )
  }
  return (
    <form onSubmit={submit} className="grid gap-2 border-t border-line pt-3">
      <div className="grid grid-cols-2 gap-2">
        <div className="text-sm">
          <span id={`${id}-precision`} className="text-ink-soft">
            Précision
          </span>
          <Select<Precision>
            aria-labelledby={`${id}-precision`}
            options={precisionOptions}
            value={precision}
            onChange={setPrecision}
          />
        </div>
        <div className="text-sm">
          <span id={`${id}-etat`} className="text-ink-soft">
            État
          </span>
          <Select<ValueStatus>
            aria-labelledby={`${id}-etat`}
            options={statusOptions}
            value={status}
            onChange={setStatus}
          />
        </div>
      </div>
      <label htmlFor={`${id}-source`} className="text-sm">
        <span className="text-ink-soft">Source</span>
        <input
          id={`${id}-source`}
          value={source}
          maxLength={300}
          autoComplete="off"
          onChange={event => setSource(event.target.value)}
          className={controlStyle}
        />
      </label>
      {changed && (
        <Button type="submit" size="small" className="justify-self-start">
          Enregistrer ces précisions
        </Button>
      )}
    </form>
  )
}
