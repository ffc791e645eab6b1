'use client'

import { useEffect, useRef } from 'react'

type Props = {
  label: string
  initial: string
  /** Typing began over the cell: the caret goes to the end, nothing is selected. */
  typed: boolean
  /** Written by nobody yet: leaving the cell does not keep it, Enter does. */
  proposed: boolean
  onCommit: (text: string, next: 'down' | 'up' | 'right' | 'left' | 'stay') => void
  onCancel: () => void
}

/** The input that opens in a cell: Enter and Tab keep, Escape gives up, leaving keeps. */
export const CellEditor = ({ label, initial, typed, proposed, onCommit, onCancel }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  const over = useRef(false)
  useEffect(() => {
    input.current?.focus({ preventScroll: true })
    if (!typed) input.current?.select()
  }, [typed])

  const commit = (next: Parameters<Props['onCommit']>[1]) => {
    if (over.current) return
    over.current = true
    const text = input.current?.value ?? ''
    onCommit(proposed && next === 'stay' && text === initial ? '' : text, next)
  }
  return (
    <input
      ref={input}
      aria-label={label}
      defaultValue={initial}
      inputMode="decimal"
      autoComplete="off"
      className="absolute inset-0 w-full bg-sheet px-2 text-right outline-2 -outline-offset-2 outline-accent"
      onBlur={() => commit('stay')}
      onKeyDown={event => {
        event.stopPropagation()
        if (event.key === 'Enter') commit(event.shiftKey ? 'up' : 'down')
        else if (event.key === 'Tab') {
          event.preventDefault()
          commit(event.shiftKey ? 'left' : 'right')
        } else if (event.key === 'Escape') {
          over.current = true
          onCancel()
        }
      }}
    />
  )
}
