import { AwaitedRow } from '@/components/bilan/awaited-row'
import { bilanPath } from '@/components/bilan/bilan-path'
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
          <AwaitedRow
            key={row.editionId}
            href={`${bilanPath(row.collection.slug, row.territory.slug)}/propositions`}
            title={<>Bilan du {row.territory.label}</>}
            status={row.status}
          >
            {row.count}
            {row.count > 1 ? '\u00a0fiches ont changé' : '\u00a0fiche a changé'}
          </AwaitedRow>
        ))}
      </ul>
    </section>
  )
