import type { Remark } from '@/lib/domain/checker/remark'
import { type RemarkLine, remarkLines } from '@/lib/domain/checker/remark-lines'

/**
 * Remarks of a block, of a rubrique or of the whole bilan, right where they are about: what blocks the submission is in
 * sight; the rest is counted, and opens.
 */
export const BlockRemarks = ({ remarks }: { remarks: readonly Remark[] }) => {
  const blocking = remarkLines(remarks.filter(remark => remark.severity === 'blocking'))
  const others = remarkLines(remarks.filter(remark => remark.severity !== 'blocking'))
  return (
    <>
      {blocking.length > 0 && (
        <ul className="grid gap-1 border-l-2 border-danger pl-3 text-sm text-danger">
          <Lines of={blocking} />
        </ul>
      )}
      {others.length > 0 && (
        <details className="text-sm text-ink-soft">
          <summary className="w-fit">
            {others.length === 1 ? 'Une remarque' : `${others.length}\u00a0remarques`}
          </summary>
          <ul className="mt-1 grid gap-1 border-l-2 border-warn pl-3">
            <Lines of={others} />
          </ul>
        </details>
      )}
    </>
  )
}

const Lines = ({ of }: { of: readonly RemarkLine[] }) =>
  of.map(({ blockId, rubriqueId, sentence }) => (
    <li key={`${blockId ?? rubriqueId ?? ''} ${sentence}`}>{sentence}</li>
  ))
