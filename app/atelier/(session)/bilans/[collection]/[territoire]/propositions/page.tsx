import type { Metadata } from 'next'
import { BilanHeader } from '@/components/bilan/bilan-header'
import { bilanPath } from '@/components/bilan/bilan-path'
import { EmptyState } from '@/components/feedback/empty-state'
import { ProposalList } from '@/components/proposal/proposal-list'
import { shownTabs } from '@/lib/loaders/bilan/follow-up'
import { loadProposalScreen } from '@/lib/loaders/proposal/screen'

export const metadata: Metadata = { title: 'Propositions' }

type Params = { params: Promise<{ collection: string; territoire: string }> }

/** What changed in the records that this bilan prints: nothing moves on a page before it is answered. */
export default async function ProposalsPage({ params }: Params) {
  const { collection, territoire } = await params
  const { found, rows } = await loadProposalScreen(collection, territoire)
  return (
    <>
      <BilanHeader
        place={found.place}
        edition={found.edition}
        tab="propositions"
        tabs={[...new Set([...shownTabs(found), 'propositions' as const])]}
      />
      <div className="max-w-5xl">
        {rows.length > 0 && (
          <p className="mb-6 max-w-prose text-ink-soft">
            Ces fiches ont changé depuis que le bilan les imprime. Les pages gardent l’ancienne version tant
            que vous n’avez pas répondu.
          </p>
        )}
        <ProposalList rows={rows} draftPath={`${bilanPath(collection, territoire)}/rediger`} />
        {rows.length === 0 && (
          <EmptyState title="Aucune proposition en attente">
            Une proposition paraîtra ici dès qu’une valeur ou un dispositif imprimé par ce bilan changera.
          </EmptyState>
        )}
      </div>
    </>
  )
}
