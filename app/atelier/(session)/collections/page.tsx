import type { Metadata } from 'next'
import { issuerLabels } from '@/components/collection/issuer-labels'
import { DateTime } from '@/components/feedback/date-time'
import { EmptyState } from '@/components/feedback/empty-state'
import { PageHeader } from '@/components/layout/page-header'
import { AppLink } from '@/components/ui/app-link'
import { LinkButton } from '@/components/ui/link-button'
import { loadCollections } from '@/lib/loaders/collection/collections'

export const metadata: Metadata = { title: 'Collections' }

/** Every occasion on which bilans were made, the latest first. */
export default async function CollectionsPage() {
  const { rows, manages } = await loadCollections()
  const create = manages ? (
    <LinkButton variant="primary" href="/atelier/collections/nouvelle">
      Nouvelle collection
    </LinkButton>
  ) : null
  return (
    <>
      <PageHeader
        title="Collections"
        breadcrumb={[{ label: 'Bilans', href: '/atelier/bilans' }]}
        actions={rows.length > 0 ? create : null}
      />
      {rows.length === 0 ? (
        <EmptyState title="Aucune collection" action={create}>
          Une collection réunit les bilans d’une même occasion&nbsp;: leur modèle, leurs échéances, leurs
          mentions.
        </EmptyState>
      ) : null}
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(row => (
          <li key={row.slug} className="grid gap-1 py-3">
            <h2 className="text-base font-semibold">
              <AppLink href={`/atelier/collections/${row.slug}`} className="text-link">
                {row.title}
              </AppLink>
            </h2>
            <p className="text-sm text-ink-soft">
              {issuerLabels[row.issuer]} · {row.modeleVersion.modele.name}, version {row.modeleVersion.number}
            </p>
            <p className="tabular text-sm">
              {row.created} / {row.concerned} bilans créés
              {row.letterboxOn ? (
                <>
                  {' '}
                  · en boîte le <DateTime value={row.letterboxOn} />
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
