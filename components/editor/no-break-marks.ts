'use client'

import { useSyncExternalStore } from 'react'

const key = 'atelier.insecables'
const changed = 'atelier:insecables'

const subscribe = (listen: () => void): (() => void) => {
  window.addEventListener(changed, listen)
  window.addEventListener('storage', listen)
  return () => {
    window.removeEventListener(changed, listen)
    window.removeEventListener('storage', listen)
  }
}

/** Whether this person wants to see no-break spaces, in every field of this browser. Shown until said otherwise. */
export const useNoBreakMarks = (): { shown: boolean; toggle: () => void } => {
  const shown = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(key) !== 'masquees',
    () => true,
  )
  const toggle = () => {
    localStorage.setItem(key, shown ? 'masquees' : 'montrees')
    window.dispatchEvent(new Event(changed))
  }
  return { shown, toggle }
}
