'use client'

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'

type Place = { element: HTMLElement; column: number; row: number }

const directions: Partial<Record<string, { column: number; row: number }>> = {
  ArrowLeft: { column: -1, row: 0 },
  ArrowRight: { column: 1, row: 0 },
  ArrowUp: { column: 0, row: -1 },
  ArrowDown: { column: 0, row: 1 },
}

/** The nearest tile that way: what is ahead counts once, what is aside twice, so that holes are stepped over. */
const neighbour = (
  places: readonly Place[],
  from: Place,
  way: { column: number; row: number },
): Place | null => {
  let best: { place: Place; distance: number } | null = null
  for (const place of places) {
    const dx = place.column - from.column
    const dy = place.row - from.row
    const ahead = dx * way.column + dy * way.row
    if (ahead <= 0) continue
    const aside = Math.abs(way.column === 0 ? dx : dy)
    const distance = ahead + 2 * aside
    if (best === null || distance < best.distance) best = { place, distance }
  }
  return best?.place ?? null
}

const placesIn = (root: HTMLElement): Place[] =>
  [...root.querySelectorAll<HTMLElement>('a[data-column]')].map(element => ({
    element,
    column: Number(element.dataset.column),
    row: Number(element.dataset.row),
  }))

const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
  const way = directions[event.key]
  if (way === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  const places = placesIn(event.currentTarget)
  const from = places.find(({ element }) => element === event.target)
  const to = from ? neighbour(places, from, way) : null
  if (!from || !to) return
  event.preventDefault()
  from.element.tabIndex = -1
  to.element.tabIndex = 0
  to.element.focus()
}

/** Once its script is here the map is one stop of the Tab key, and the arrows move in it as on a map. */
export function TileKeys({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (root.current === null) return
    const places = placesIn(root.current)
    const start = places.find(({ element }) => element.getAttribute('aria-current') === 'true') ?? places[0]
    for (const place of places) place.element.tabIndex = place === start ? 0 : -1
  })

  return (
    <div ref={root} onKeyDown={onKeyDown} role="presentation">
      {children}
    </div>
  )
}
