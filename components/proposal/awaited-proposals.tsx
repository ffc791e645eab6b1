import { bilanPath } from '@/components/bilan/bilan-path'
import { StatusMark } from '@/components/feedback/status-mark'
import { AppLink } from '@/components/ui/app-link'
import type { AwaitedProposals as Row } from '@/lib/loaders/proposal/awaited'

/** « À faire »: changed records that wait for an answer, by bilan. */
export const AwaitedProposals = ({ rows }: { rows: Row[] }) =>
  rows.length === 0 ? null : (
    <section aria-labelledby="propositions" className="mt-8">
      <h2 id="propositions" className="mb-3 text-lg">
        Propositions
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(row => (
          <li
            key={row.editionId}
            className="relative flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3 hover:bg-accent-wash"
          >
            <AppLink
              href={`${bilanPath(row.collection.slug, row.territory.slug)}/propositions`}
              className="font-semibold after:absolute after:inset-0"
            >
              Bilan du {row.territory.label}
            </AppLink>
            <StatusMark status={row.status} className="text-sm text-ink-soft" />
            <span className="ml-auto text-sm text-ink-soft max-md:ml-0">
              {row.count}
              {row.count > 1 ? '\u00a0fiches ont changé' : '\u00a0fiche a changé'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
