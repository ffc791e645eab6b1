'use client'

import { type MouseEvent, useEffect, useRef } from 'react'

export type SelectBoxProps = {
  label: string
  checked: boolean
  mixed?: boolean
  onToggle: (event: MouseEvent<HTMLInputElement>) => void
}

/** A native box, large under a finger: a page of fifty rows stays light. */
export function SelectBox({ label, checked, mixed = false, onToggle }: SelectBoxProps) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed
  }, [mixed])
  return (
    <label className="relative z-1 inline-grid size-6 place-items-center max-md:size-11">
      <span className="sr-only">{label}</span>
      <input
        ref={box}
        type="checkbox"
        data-select=""
        checked={checked}
        onChange={ignore}
        onClick={onToggle}
        className="size-4 cursor-pointer accent-(--accent)"
      />
    </label>
  )
}

/** The click is what carries the Shift key: React only needs to be told that the box is driven. */
const ignore = () => undefined
