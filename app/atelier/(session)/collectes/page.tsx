import type { Metadata } from 'next'
import { MailNotice } from '@/components/collecting/mail-notice'
import { PrepareNeeds } from '@/components/collecting/prepare-needs'
import { ServiceRequest } from '@/components/collecting/service-request'
import { first, type SearchParams } from '@/components/data-table/table-state'
import { EmptyState } from '@/components/feedback/empty-state'
import { Notice } from '@/components/feedback/notice'
import { PageHeader } from '@/components/layout/page-header'
import { AppLink } from '@/components/ui/app-link'
import { loadCollecting } from '@/lib/loaders/collecting/collection'

export const metadata: Metadata = { title: 'Collectes' }

/** What a collection needs: asked of each service, returned, missing. */
export default async function CollectesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const collecting = await loadCollecting(first((await searchParams).collection), new Date())
  if (!collecting) return <EmptyState title="Aucune collection n’est ouverte" />
  const { collections, collection, manages, today, orphans, services, mailer } = collecting
  return (
    <>
      <PageHeader
        title="Collecte des valeurs"
        meta={collections.map(({ id, slug, title }) => (
          <AppLink
            key={id}
            href={`/atelier/collectes?collection=${slug}`}
            aria-current={id === collection.id ? 'page' : undefined}
            className="aria-[current=page]:font-semibold aria-[current=page]:text-ink"
          >
            {title}
          </AppLink>
        ))}
        actions={manages ? <PrepareNeeds collectionId={collection.id} /> : null}
      />
      {manages ? <MailNotice mailer={mailer} /> : null}
      {orphans > 0 ? (
        <Notice tone="warn" title={`${orphans} valeurs ne peuvent être demandées à personne`}>
          Leurs indicateurs n’ont pas de service&nbsp;: l’administration doit leur en donner un.
        </Notice>
      ) : null}
      {services.length === 0 ? (
        <EmptyState title="Rien n’est attendu pour cette collection">
          {manages
            ? 'Listez ce qu’impriment ses bilans\u00A0: chaque service verra ce qu’il doit rendre.'
            : 'Le cabinet n’a pas encore listé ce qu’impriment ses bilans.'}
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line">
          {services.map(row => (
            <ServiceRequest key={row.id} row={row} collection={collection} manages={manages} today={today} />
          ))}
        </ul>
      )}
    </>
  )
}
