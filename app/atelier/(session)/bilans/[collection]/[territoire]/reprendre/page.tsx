import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BilanHeader } from '@/components/bilan/bilan-header'
import { bilanPath } from '@/components/bilan/bilan-path'
import { EmptyState } from '@/components/feedback/empty-state'
import { TakeOverScreen } from '@/components/takeover/take-over-screen'
import { shownTabs } from '@/lib/loaders/bilan/follow-up'
import { loadTakeOver } from '@/lib/loaders/bilan/take-over'

export const metadata: Metadata = { title: 'Reprendre un document' }

type Params = { params: Promise<{ collection: string; territoire: string }> }

/** A brochure of before becomes blocks and figures of this draft. */
export default async function TakeOverPage({ params }: Params) {
  const { collection, territoire } = await params
  const { found, mode } = await loadTakeOver(collection, territoire)
  const tabs = shownTabs(found)
  if (!tabs.includes('rediger')) notFound()
  const path = bilanPath(collection, territoire)
  return (
    <>
      <BilanHeader place={found.place} edition={found.edition} tab="rediger" tabs={tabs} />
      <h2 className="mb-4 text-xl">Reprendre un document</h2>
      {mode ? (
        <TakeOverScreen
          editionId={found.edition.id}
          draftPath={`${path}/rediger`}
          territory={found.place.territory.key}
          usualMode={mode}
        />
      ) : (
        <EmptyState title="Ce bilan n’est pas un brouillon">
          Un document se reprend dans un brouillon. Reprenez ce bilan, ou préparez une nouvelle édition.
        </EmptyState>
      )}
    </>
  )
}
