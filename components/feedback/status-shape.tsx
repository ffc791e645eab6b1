'use client'

import type { ReactNode } from 'react'
import { type Status, statuses } from '@/lib/domain/edition/status'

/** The four pages of the brochure, in reading order. */
const pages = [
  { x: 1.6, y: 1.6 },
  { x: 9.5, y: 1.6 },
  { x: 1.6, y: 9.5 },
  { x: 9.5, y: 9.5 },
] as const

/** A folded sheet of four pages, `count` of them inked. */
const sheet = (count: number): ReactNode =>
  pages.map(({ x, y }, index) => (
    <rect
      key={`${x}-${y}`}
      x={x}
      y={y}
      width="4.9"
      height="4.9"
      rx="0.75"
      fill={index < count ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.25"
    />
  ))

const whole = <rect x="1.25" y="1.25" width="13.5" height="13.5" rx="1.5" fill="currentColor" stroke="none" />

/** From an empty outline to a full sheet; what left the way has a shape of its own. */
const shapes: Record<Status, ReactNode> = {
  brouillon: (
    <rect
      x="1.75"
      y="1.75"
      width="12.5"
      height="12.5"
      rx="1.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2.6 1.9"
    />
  ),
  relecture: sheet(1),
  validation: sheet(2),
  approbation: sheet(3),
  approuve: sheet(4),
  programme: (
    <>
      <path
        d="M2 2h12v4.2M2 2v12h4.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <circle cx="10.2" cy="10.2" r="5" fill="currentColor" />
      <path
        d="M10.2 7.6v2.8l1.9 1.2"
        fill="none"
        stroke="var(--hole, var(--sheet))"
        strokeWidth="1.3"
        strokeLinecap="round"
      />
    </>
  ),
  publie: whole,
  remplace: (
    <>
      <path d="M5 1.25h8.25a1.5 1.5 0 0 1 1.5 1.5V11" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <rect x="1.25" y="4.5" width="10.25" height="10.25" rx="1.5" fill="currentColor" />
    </>
  ),
  retire: (
    <>
      <rect
        x="1.75"
        y="1.75"
        width="12.5"
        height="12.5"
        rx="1.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      <path
        d="m4.6 4.6 6.8 6.8m0-6.8-6.8 6.8"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </>
  ),
  archive: (
    <>
      <rect x="1.25" y="2" width="13.5" height="3.6" rx="1" fill="currentColor" />
      <path
        d="M2.6 7v6.2a.8.8 0 0 0 .8.8h9.2a.8.8 0 0 0 .8-.8V7M6.2 9.2h3.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
      />
    </>
  ),
}

const symbolOf = (status: Status): string => `etape-${status}`

/** Each shape drawn once in the page: a list shows a hundred of them. */
export function StatusShapes() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
      {statuses.map(status => (
        <symbol key={status} id={symbolOf(status)} viewBox="0 0 16 16">
          {shapes[status]}
        </symbol>
      ))}
    </svg>
  )
}

/** The shape alone; its word stands beside it or in the accessible name of what holds it. */
export function StatusShape({ status, className = 'size-4' }: { status: Status; className?: string }) {
  return (
    <svg className={className} aria-hidden="true" focusable="false">
      <use href={`#${symbolOf(status)}`} />
    </svg>
  )
}
