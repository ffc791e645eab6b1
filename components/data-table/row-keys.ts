import type { KeyboardEvent } from 'react'

const step = (key: string, index: number, count: number): number | null => {
  if (key === 'ArrowDown') return Math.min(index + 1, count - 1)
  if (key === 'ArrowUp') return Math.max(index - 1, 0)
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}

/** Arrows go from row to row; Enter follows the link, as always; Space ticks the row. Keys pressed in a control of a row are left to it. */
export const moveInRows = (event: KeyboardEvent<HTMLElement>): void => {
  const rows = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a[data-row]')]
  const index = rows.findIndex(row => row === event.target)
  if (index < 0) return
  if (event.key === ' ') {
    const box = rows[index]?.closest('tr')?.querySelector<HTMLInputElement>('input[data-select]')
    if (box) event.preventDefault()
    box?.click()
    return
  }
  const next = step(event.key, index, rows.length)
  if (next === null) return
  event.preventDefault()
  rows[next]?.focus()
}
