'use client'

import { useEffect, useEffectEvent, useRef } from 'react'

/**
 * Enter pressed while a list still answers other words than those in its field: done once it answers these, on what it
 * then shows. Whatever is typed after takes it back. An option that arrows went to is chosen as it stands: not `waiting`.
 */
export const useHeldEnter = (waiting: boolean, enter: () => void) => {
  const held = useRef(false)
  const act = useEffectEvent(enter)
  useEffect(() => {
    if (waiting || !held.current) return
    held.current = false
    act()
  }, [waiting])
  return {
    press: () => {
      if (waiting) held.current = true
      else enter()
    },
    release: () => {
      held.current = false
    },
  }
}
