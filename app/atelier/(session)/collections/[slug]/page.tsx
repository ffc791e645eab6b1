import type { Metadata } from 'next'
import { bilanPath } from '@/components/bilan/bilan-path'
import { CollectionFacts } from '@/components/collection/collection-facts'
import { CreateBilans } from '@/components/collection/create-bilans'
import { CreationProgress } from '@/components/collection/creation-progress'
import { CreationResults } from '@/components/collection/creation-results'
import { issuerLabels } from '@/components/collection/issuer-labels'
import { Notice } from '@/components/feedback/notice'
import { StatusMark } from '@/components/feedback/status-mark'
import { PageHeader } from '@/components/layout/page-header'
import { AppLink } from '@/components/ui/app-link'
import { LinkButton } from '@/components/ui/link-button'
import { loadCollection } from '@/lib/loaders/collection/collections'

export const metadata: Metadata = { title: 'Collection' }

/** A collection: what its bilans share, their creation, and where each stands. */
export default async function CollectionPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const { collection, creation, toCreate, manages, edits, newer } = await loadCollection(slug)
  const running = creation !== null && !creation.progress.finished
  return (
    <>
      <PageHeader
        title={collection.title}
        breadcrumb={[{ label: 'Collections', href: '/atelier/collections' }]}
        meta={
          <>
            <span>{issuerLabels[collection.issuer]}</span>
            <AppLink
              className="text-link"
              href={`/atelier/modeles/${collection.modeleVersion.modele.code}?version=${collection.modeleVersion.number}`}
            >
              {collection.modeleVersion.modele.name}, version {collection.modeleVersion.number}
            </AppLink>
          </>
        }
        actions={
          manages ? (
            <>
              <LinkButton href={`/atelier/collections/${slug}/modifier`}>Modifier</LinkButton>
              <CreateBilans collectionId={collection.id} toCreate={toCreate} running={running} />
            </>
          ) : null
        }
      />
      <div className="grid gap-10">
        {newer !== null && edits ? (
          <Notice
            tone="info"
            title={`La version ${newer} du modèle est publiée`}
            actions={
              <LinkButton size="small" href={`/atelier/collections/${slug}/modele`}>
                Ce qui a changé dans le modèle
              </LinkButton>
            }
          >
            Des brouillons suivent encore une version d’avant. Rien n’y change sans votre réponse.
          </Notice>
        ) : null}
        {collection.issuer === 'groupe' ? (
          <Notice tone="info">
            Les bilans d’un groupe se livrent en fichiers&nbsp;: ils n’ont pas de page sur le site de
            l’institution.
          </Notice>
        ) : null}
        {creation ? (
          <section aria-labelledby="creation" className="grid gap-4">
            <h2 id="creation" className="text-lg">
              Création des bilans
            </h2>
            {running ? <CreationProgress slug={slug} {...creation.progress} /> : null}
            <CreationResults creation={creation} />
          </section>
        ) : null}
        <CollectionFacts collection={collection} />
        <section aria-labelledby="bilans" className="grid gap-3">
          <h2 id="bilans" className="text-lg">
            Bilans
          </h2>
          <ul className="grid gap-x-8 gap-y-2 sm:grid-cols-2 lg:grid-cols-3">
            {collection.bilans.map(({ id, territory, editions: [edition] }) => (
              <li key={id} className="flex items-baseline justify-between gap-3 border-b border-line pb-1.5">
                {edition ? (
                  <>
                    <AppLink href={bilanPath(slug, territory.slug)} className="text-link">
                      {territory.name}
                    </AppLink>
                    <span className="text-sm">
                      <StatusMark status={edition.status} />
                    </span>
                  </>
                ) : (
                  <>
                    <span>{territory.name}</span>
                    <span className="text-sm text-ink-soft">À créer</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}
