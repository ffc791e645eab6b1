'use client'

import { useState } from 'react'
import { RichField } from '@/components/editor/rich-field'
import { Button } from '@/components/ui/button'
import { emptyInline, emptyRich, type RichText } from '@/lib/domain/bilan/rich-text'

type Props = {
  kind: 'inline' | 'rich'
  label: string
  value: RichText | null
  autoFocus: boolean
  onChange: (value: RichText | null) => void
  onProblem: (sentence: string) => void
}

/** A text that a block may do without. What is pressed goes with the press: the focus goes to what takes its place. */
export const OptionalField = ({ kind, label, value, autoFocus, onChange, onProblem }: Props) => {
  const [pressed, setPressed] = useState(false)
  const change = (to: RichText | null) => {
    setPressed(true)
    onChange(to)
  }
  if (value === null)
    return (
      <Button
        variant="quiet"
        size="small"
        className="justify-self-start"
        autoFocus={pressed}
        onClick={() => change(kind === 'inline' ? emptyInline : emptyRich)}
      >
        {`Ajouter\u00a0: ${label.toLowerCase()}`}
      </Button>
    )
  return (
    <div className="grid gap-1">
      <span className="flex items-center justify-between">
        <span className="text-sm font-semibold text-ink-soft">{label}</span>
        <Button variant="quiet" size="small" onClick={() => change(null)}>
          Retirer<span className="sr-only">{`\u00a0: ${label.toLowerCase()}`}</span>
        </Button>
      </span>
      <RichField
        kind={kind}
        label={label}
        value={value}
        autoFocus={autoFocus || pressed}
        onChange={onChange}
        onProblem={onProblem}
      />
    </div>
  )
}
