'use client'

import { type RefObject, useEffect, useState } from 'react'

type Lines = { count: number; height: number; headHeight: number }

/** More lines than are in sight, so that a quick scroll shows no gap. */
const spare = 8
const firstRender = 24
/** Below this, everything is in the page: the browser's own search finds every canton. */
const always = 120

/**
 * The lines to put in the page: those in sight, some around them, and the active one, so that the focus is never lost
 * by scrolling. All lines have the same height.
 */
export const useVisibleLines = (
  scroller: RefObject<HTMLElement | null>,
  { count, height, headHeight }: Lines,
  active: number,
): readonly number[] => {
  const [range, setRange] = useState({ from: 0, to: firstRender })
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const measure = () => {
      const from = Math.floor(Math.max(0, element.scrollTop - headHeight) / height)
      const to = from + Math.ceil(element.clientHeight / height)
      // In steps of a few lines: most scroll events change nothing.
      const next = { from: Math.floor(from / 4) * 4, to: Math.ceil(to / 4) * 4 }
      setRange(before => (before.from === next.from && before.to === next.to ? before : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [scroller, height, headHeight])
  const whole = count <= always
  const first = whole ? 0 : Math.max(0, range.from - spare)
  const last = whole ? count - 1 : Math.min(count - 1, range.to + spare)
  const lines = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  if (active < first) lines.unshift(active)
  if (active > last && active < count) lines.push(active)
  return lines
}
