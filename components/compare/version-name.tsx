import { DateTime } from '@/components/feedback/date-time'
import { formatDate } from '@/components/feedback/format-date'
import type { VersionChoice } from '@/lib/domain/edition/version'

/** « Révision 2 · 3 mars 2026 à 9 h 05 · Marie Dupont »: in a list, where there is one line. */
export const versionLine = ({ name, at, author }: VersionChoice): string =>
  [name, at ? formatDate(new Date(at), 'moment') : 'maintenant', author].filter(Boolean).join(' · ')

/** A version at the head of its column: its name, when, by whom. */
export const VersionName = ({ version, side }: { version: VersionChoice; side: string }) => (
  <div>
    <p className="text-sm text-ink-soft">{side}</p>
    <p className="font-semibold">
      {version.name} <span className="font-normal text-ink-soft">(édition {version.edition})</span>
    </p>
    <p className="text-sm text-ink-soft">
      {version.at ? <DateTime value={version.at} format="moment" /> : 'Tel qu’il est maintenant'}
      {version.author ? `, par ${version.author}` : null}
    </p>
  </div>
)
