'use client'

import { useId } from 'react'
import { controlStyle } from '@/components/ui/control-style'
import type { ValueGridState } from './use-value-grid'

/** Kept with everything that is entered from now on: where it comes from, and why it changes. */
export const EntryFields = ({ grid: { words, setWords } }: { grid: ValueGridState }) => {
  const id = useId()
  const field = (name: keyof typeof words, label: string, placeholder: string) => (
    <div className="flex min-w-0 grow basis-72 items-center gap-2 max-md:flex-col max-md:items-stretch max-md:gap-1">
      <label htmlFor={`${id}-${name}`} className="shrink-0 text-sm text-ink-soft">
        {label}
      </label>
      <input
        id={`${id}-${name}`}
        value={words[name]}
        onChange={event => setWords({ ...words, [name]: event.target.value })}
        placeholder={placeholder}
        autoComplete="off"
        maxLength={name === 'source' ? 300 : 1000}
        className={controlStyle}
      />
    </div>
  )
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-2 max-w-5xl">
      {field('source', 'Source de ce que je saisis', 'Document ou service, avec sa date')}
      {field('reason', 'Motif', 'Demandé pour changer une valeur définitive')}
    </div>
  )
}
