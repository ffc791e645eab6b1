import type { Metadata } from 'next'
import { AwaitedList } from '@/components/bilan/awaited-list'
import { BilanOverview } from '@/components/bilan/bilan-overview'
import type { SearchParams } from '@/components/data-table/table-state'
import { KeptElsewhere } from '@/components/editor/kept-elsewhere'
import { EmptyState } from '@/components/feedback/empty-state'
import { PageHeader } from '@/components/layout/page-header'
import { ConsentAlerts } from '@/components/media/consent-alerts'
import { AwaitedProposals } from '@/components/proposal/awaited-proposals'
import { loadBilans } from '@/lib/loaders/bilan/list'
import { loadConsentAlerts } from '@/lib/loaders/media/consents'
import { loadAwaitedProposals } from '@/lib/loaders/proposal/awaited'

export const metadata: Metadata = { title: 'À faire' }

/** What waits for me, first; then the collection. */
export default async function ToDoPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [{ rows, viewer }, proposals, alerts] = await Promise.all([
    loadBilans(),
    loadAwaitedProposals(),
    loadConsentAlerts(),
  ])
  const awaited = rows.filter(row => row.awaited !== null)
  return (
    <>
      <PageHeader title="À faire" />
      <KeptElsewhere userId={viewer.id} />
      <ConsentAlerts alerts={alerts} />
      <section aria-label="Ce qui vous attend">
        {awaited.length > 0 && <AwaitedList rows={awaited} />}
        <AwaitedProposals rows={proposals} />
        {awaited.length === 0 && proposals.length === 0 && alerts.length === 0 && (
          <EmptyState title="Rien ne vous attend">
            Un bilan paraîtra ici dès qu’il aura besoin de vous.
          </EmptyState>
        )}
      </section>
      {rows.length > 0 && (
        <section aria-labelledby="collection" className="mt-12">
          <h2 id="collection" className="mb-4 text-lg">
            Tous les bilans
          </h2>
          <BilanOverview rows={rows} params={await searchParams} basePath="/atelier" />
        </section>
      )}
    </>
  )
}
