'use client'

import { CircleAlert, CircleCheck } from 'lucide-react'
import { useState, useTransition } from 'react'
import { Notice } from '@/components/feedback/notice'
import { Button } from '@/components/ui/button'
import type { RowOutcome } from '@/lib/domain/record/row-outcome'
import type { ActionResult } from '@/lib/domain/shared/result'

export type BulkAction = {
  /** A verb: « Archiver ». */
  label: string
  run: (ids: readonly string[]) => Promise<ActionResult<readonly RowOutcome[]>>
}

export type BulkProps = {
  ids: readonly string[]
  noun: readonly [one: string, many: string]
  actions: readonly BulkAction[]
  onClear: () => void
}

type Report = { refusal: string } | { label: string; outcomes: readonly RowOutcome[] }

/** What is done to the rows that are ticked, and what became of each of them. */
export function Bulk({ ids, noun, actions, onClear }: BulkProps) {
  const [report, setReport] = useState<Report | null>(null)
  const [pending, start] = useTransition()
  const run = (action: BulkAction) =>
    start(async () => {
      const done = await action.run(ids)
      if (done.ok) onClear()
      setReport(done.ok ? { label: action.label, outcomes: done.value } : { refusal: done.error.sentence })
    })
  return (
    <>
      {report ? <BulkReport report={report} noun={noun} onClose={() => setReport(null)} /> : null}
      {ids.length === 0 ? null : (
        <div
          role="region"
          aria-label="Lignes cochées"
          className="sticky bottom-16 z-20 mt-3 flex flex-wrap items-center gap-2 rounded-md border border-line-strong bg-sheet px-4 py-2 shadow-lift md:bottom-4"
        >
          <p className="tabular grow text-sm font-semibold" role="status">
            {ids.length} {ids.length === 1 ? `${noun[0]} coché` : `${noun[1]} cochés`}
          </p>
          <Button variant="quiet" size="small" onClick={onClear}>
            Tout décocher
          </Button>
          {actions.map(action => (
            <Button key={action.label} size="small" pending={pending} onClick={() => run(action)}>
              {action.label}
            </Button>
          ))}
        </div>
      )}
    </>
  )
}

function BulkReport({
  report,
  noun,
  onClose,
}: {
  report: Report
  noun: BulkProps['noun']
  onClose: () => void
}) {
  const close = (
    <Button size="small" onClick={onClose}>
      Fermer
    </Button>
  )
  if ('refusal' in report)
    return (
      <div className="mb-4">
        <Notice tone="danger" live actions={close}>
          {report.refusal}
        </Notice>
      </div>
    )
  const refused = report.outcomes.filter(({ done }) => !done).length
  const done = report.outcomes.length - refused
  return (
    <div className="mb-4">
      <Notice
        tone={refused > 0 ? 'warn' : 'good'}
        live
        title={`${report.label} : ${done} sur ${report.outcomes.length} ${report.outcomes.length < 2 ? noun[0] : noun[1]}`}
        actions={close}
      >
        <ul className="mt-1 max-h-64 divide-y divide-line overflow-y-auto text-sm">
          {report.outcomes.map(outcome => (
            <li key={outcome.id} className="flex gap-2 py-1">
              {outcome.done ? (
                <CircleCheck aria-label="Fait" className="mt-0.5 size-4 shrink-0 text-good" />
              ) : (
                <CircleAlert aria-label="Refusé" className="mt-0.5 size-4 shrink-0 text-danger" />
              )}
              <span>
                <span className="font-semibold">{outcome.name}</span> {outcome.sentence}
              </span>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
