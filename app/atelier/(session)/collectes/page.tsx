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
  // Nothing listed yet: the one thing to do is in the page, where it is told, and no workbook is ready.
  const started = services.length > 0
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
        actions={manages && started ? <PrepareNeeds collectionId={collection.id} primary={false} /> : null}
      />
      {manages && started ? <MailNotice mailer={mailer} /> : null}
      {orphans > 0 ? (
        <Notice
          tone="warn"
          title={
            orphans === 1
              ? 'Une valeur ne peut être demandée à personne'
              : `${orphans} valeurs ne peuvent être demandées à personne`
          }
        >
          {orphans === 1 ? 'Son indicateur n’a' : 'Leurs indicateurs n’ont'} pas de service&nbsp;:
          l’administration doit en désigner un.
        </Notice>
      ) : null}
      {!started ? (
        <EmptyState
          title="Rien n’est attendu pour cette collection"
          action={manages ? <PrepareNeeds collectionId={collection.id} primary /> : undefined}
        >
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
