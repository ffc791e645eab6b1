import { bilanPath } from '@/components/bilan/bilan-path'
import { DateTime } from '@/components/feedback/date-time'
import { LateMark } from '@/components/feedback/late-mark'
import { StatusMark } from '@/components/feedback/status-mark'
import { AppLink } from '@/components/ui/app-link'
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
        <li
          key={row.editionId}
          className="relative flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3 hover:bg-accent-wash"
        >
          <AppLink
            href={`${bilanPath(row.collection.slug, row.territory.slug)}${pageOf(row.awaited ?? 'publish')}`}
            className="font-semibold after:absolute after:inset-0"
          >
            {row.awaited && transitionLabels[row.awaited]} : {row.territory.name}
          </AppLink>
          <StatusMark status={row.status} className="text-sm text-ink-soft" />
          {several && <span className="text-sm text-ink-soft">{row.collection.title}</span>}
          <span className="ml-auto text-sm text-ink-soft max-md:ml-0">
            {row.late ? <LateMark /> : null}
            {row.dueOn && (
              <>
                {' '}
                pour le <DateTime value={row.dueOn} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
