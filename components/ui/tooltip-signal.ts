import type { ReactNode } from 'react'

export type TooltipSide = 'top' | 'bottom' | 'left' | 'right'

/** What is said, and of which element. */
export type Told = { id: string; element: Element; content: ReactNode; side: TooltipSide }

export type TooltipState = { open: boolean; told: Told | null }

/** A hand that only passes by is told nothing; one that goes from the element to its words has time to. In milliseconds. */
const hoverMs = 350
const graceMs = 120

let state: TooltipState = { open: false, told: null }
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

const set = (next: TooltipState): void => {
  state = next
  for (const listener of listeners) listener()
}

export const tooltipState = (): TooltipState => state

export const onTooltip = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** One at a time on the page, whatever tells it: a draft has a hundred figures, each with its colophon. */
export const tooltips = {
  /** Once the hand has stayed. */
  hover(told: Told): void {
    clearTimeout(timer)
    // What draws it is fetched meanwhile.
    if (state.told?.id !== told.id || !state.open) set({ open: false, told })
    timer = setTimeout(() => set({ open: true, told }), hoverMs)
  },
  /** At once: by the keyboard, or a finger. */
  show(told: Told): void {
    clearTimeout(timer)
    set({ open: true, told })
  },
  toggle(told: Told): void {
    if (state.open && state.told?.id === told.id) this.hide()
    else this.show(told)
  },
  /** The hand is on the words themselves. */
  stay(): void {
    clearTimeout(timer)
  },
  leave(): void {
    clearTimeout(timer)
    timer = setTimeout(() => this.hide(), graceMs)
  },
  hide(): void {
    clearTimeout(timer)
    if (state.open) set({ ...state, open: false })
  },
  /** The words have changed while they are read. */
  refresh(id: string, content: ReactNode): void {
    if (state.open && state.told?.id === id && state.told.content !== content)
      set({ open: true, told: { ...state.told, content } })
  },
  /** The element is no longer on the page. */
  drop(id: string): void {
    if (state.told?.id === id) this.hide()
  },
}
