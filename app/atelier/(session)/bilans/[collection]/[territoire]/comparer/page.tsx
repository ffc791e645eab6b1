import type { Metadata } from 'next'
import { BilanHeader } from '@/components/bilan/bilan-header'
import { bilanPath } from '@/components/bilan/bilan-path'
import { ComparisonView } from '@/components/compare/comparison-view'
import { ManageVersions } from '@/components/compare/manage-versions'
import { NamedPoints } from '@/components/compare/named-points'
import { EmptyState } from '@/components/feedback/empty-state'
import { shownTabs } from '@/lib/loaders/bilan/follow-up'
import { loadComparison } from '@/lib/loaders/edition/comparison'

export const metadata: Metadata = { title: 'Comparer' }

type Props = {
  params: Promise<{ collection: string; territoire: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Any two versions of a bilan: the figures apart, the words in place, only what changed. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { collection, territoire } = await params
  const { de, a, tout } = await searchParams
  const { found, versions, comparison } = await loadComparison(collection, territoire, { from: de, to: a })
  return (
    <>
      <BilanHeader
        place={found.place}
        edition={found.edition}
        tab="comparer"
        tabs={[...new Set([...shownTabs(found), 'comparer' as const])]}
      />
      {comparison ? (
        <ComparisonView
          comparison={comparison}
          versions={versions}
          basePath={`${bilanPath(collection, territoire)}/comparer`}
          all={tout === '1'}
          draftId={found.canEdit ? found.edition.id : null}
        />
      ) : (
        <EmptyState title="Une seule version pour l’instant">
          Deux versions se comparent ici : ce qui a été soumis, et les points gardés pendant la rédaction.
        </EmptyState>
      )}
      {found.canDraft && <ManageVersions found={found} />}
      <NamedPoints versions={versions} />
    </>
  )
}
