'use client'

import { LateMark } from '@/components/feedback/late-mark'
import { StatusMark } from '@/components/feedback/status-mark'
import { type Status, statuses } from '@/lib/domain/edition/status'

export type StatusLegendProps = {
  counts: Partial<Record<Status, number>>
  late?: number
}

/** The shapes of the map with their words and numbers; states that nobody is in are left out. */
export function StatusLegend({ counts, late = 0 }: StatusLegendProps) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1.5 text-sm">
      {statuses
        .filter(status => (counts[status] ?? 0) > 0)
        .map(status => (
          <li key={status}>
            <StatusMark status={status} /> <span className="tabular text-ink-soft">{counts[status]}</span>
          </li>
        ))}
      {late > 0 ? (
        <li>
          <LateMark /> <span className="tabular text-ink-soft">{late}</span>
        </li>
      ) : null}
    </ul>
  )
}
