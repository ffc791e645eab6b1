import { AwaitedRow } from '@/components/bilan/awaited-row'
import { bilanPath } from '@/components/bilan/bilan-path'
import { DateTime } from '@/components/feedback/date-time'
import { LateMark } from '@/components/feedback/late-mark'
import type { BilanRow } from '@/lib/domain/edition/bilan-row'
import { type Transition, transitionLabels } from '@/lib/domain/workflow/transitions'

/** Where the step is taken. */
const pageOf = (step: Transition): string =>
  step === 'submit' ? '/rediger' : step === 'giveVisa' ? '/relire' : ''

/** What waits for me: the step first, then the canton, then the day; and the collection where there are several. */
export const AwaitedList = ({ rows }: { rows: BilanRow[] }) => {
  const several = new Set(rows.map(row => row.collection.slug)).size > 1
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rows.map(row => (
        <AwaitedRow
          key={row.editionId}
          href={`${bilanPath(row.collection.slug, row.territory.slug)}${pageOf(row.awaited ?? 'publish')}`}
          title={
            <>
              {row.awaited && transitionLabels[row.awaited]}&nbsp;: {row.territory.name}
            </>
          }
          status={row.status}
          collection={several ? row.collection.title : null}
        >
          {row.late ? <LateMark /> : null}
          {row.dueOn && (
            <>
              {' '}
              pour le <DateTime value={row.dueOn} />
            </>
          )}
        </AwaitedRow>
      ))}
    </ul>
  )
}
