import { DateTime } from '@/components/feedback/date-time'
import { historyActions, historyLabels } from '@/lib/domain/shared/history'

type Event = { id: string; at: Date; actorName: string; action: string; data: unknown }

/** Who did what, when; written words (reason, note) are shown as they were given. */
export const HistoryList = ({ events }: { events: Event[] }) => (
  <ol className="divide-y divide-line border-y border-line">
    {events.map(event => (
      <li key={event.id} className="grid gap-0.5 py-2">
        <span>
          <strong className="font-semibold">{event.actorName}</strong> {labelOf(event.action)}
        </span>
        {wordsOf(event.data) && (
          <span className="max-w-prose font-serif">«&nbsp;{wordsOf(event.data)}&nbsp;»</span>
        )}
        <span className="text-sm text-ink-soft">
          <DateTime value={event.at} format="moment" />
        </span>
      </li>
    ))}
  </ol>
)

const labelOf = (action: string): string => {
  const known = historyActions.find(code => code === action)
  return known ? historyLabels[known] : action
}

/** What it was about, then why: written words, as they were given. */
const wordsOf = (data: unknown): string | null => {
  if (typeof data !== 'object' || data === null) return null
  const what = 'what' in data ? data.what : null
  const why = 'reason' in data ? data.reason : 'note' in data ? data.note : null
  const words = [what, why].filter(text => typeof text === 'string' && text !== '')
  return words.length > 0 ? words.join(' – ') : null
}
