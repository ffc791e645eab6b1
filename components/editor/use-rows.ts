'use client'

import { type MouseEvent, useState } from 'react'
import { keysFor, movedRow, withoutRow } from '@/components/editor/row-keys'

/**
 * The rows of a list being written, each with a key that follows it: a live field drawn under a number would show, then
 * write, the text of another row. What is pressed keeps the focus, or gives it to its neighbour when its row goes.
 */
export const useRows = <Row>(rows: readonly Row[], onChange: (rows: Row[]) => void) => {
  const [kept, setKept] = useState<readonly number[]>([])
  const [added, setAdded] = useState<number | null>(null)
  const keys = keysFor(kept, rows.length)
  return {
    keys,
    /** The row that was just added, to be written at once. */
    added,
    add: (row: Row) => {
      setKept(keys)
      setAdded(keysFor(keys, rows.length + 1).at(-1) ?? null)
      onChange([...rows, row])
    },
    replace: (index: number, row: Row) => onChange(rows.with(index, row)),
    move: (from: number, to: number) => {
      setKept(movedRow(keys, from, to))
      onChange(movedRow(rows, from, to))
    },
    remove: (index: number) => (event: MouseEvent<HTMLElement>) => {
      focusBeside(event.currentTarget)
      setKept(withoutRow(keys, index))
      onChange(withoutRow(rows, index))
    },
  }
}

/** The same button of the next row, or of the one before; else what follows the rows. */
const focusBeside = (button: HTMLElement): void => {
  const row = button.closest('[data-row]')
  const buttons = [row?.nextElementSibling, row?.previousElementSibling].map(beside =>
    beside?.querySelector<HTMLElement>(':scope[data-row] [data-remove]'),
  )
  const after = row?.nextElementSibling
  const fallback = after instanceof HTMLElement ? after : null
  ;(buttons.find(Boolean) ?? fallback)?.focus()
}
