import type { Metadata } from 'next'
import { bilanPath } from '@/components/bilan/bilan-path'
import { EmptyState } from '@/components/feedback/empty-state'
import { Notice } from '@/components/feedback/notice'
import { StatusMark } from '@/components/feedback/status-mark'
import { PageHeader } from '@/components/layout/page-header'
import { ModeleChanges } from '@/components/modele/modele-changes'
import { AppLink } from '@/components/ui/app-link'
import { counted } from '@/lib/domain/typography/counted'
import { loadModeleChanges } from '@/lib/loaders/modele/changes'

export const metadata: Metadata = { title: 'Ce qui a changé dans le modèle' }

/** What the latest version of the modèle changes for the drafts of a collection, and what each takes of it. */
export default async function ModeleChangesPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const { collection, version, groups, silent, mayMove, untouched, identityChanged, draftCount } =
    await loadModeleChanges(slug)
  return (
    <>
      <PageHeader
        title="Ce qui a changé dans le modèle"
        breadcrumb={[
          { label: 'Collections', href: '/atelier/collections' },
          { label: collection.title, href: `/atelier/collections/${slug}` },
        ]}
        meta={
          <span>
            Version {version.number} · {counted(draftCount, 'brouillon', 'brouillons')}
          </span>
        }
      />
      <div className="grid max-w-6xl gap-8">
        {groups.length > 0 ? (
          <p className="max-w-prose text-ink-soft">
            Rien n’est repris sans votre réponse. Un texte propre à un canton se montre avant d’être remplacé.
            {mayMove &&
              ' Les prochains bilans de la collection partiront de cette version dès votre première réponse.'}
          </p>
        ) : silent.length > 0 ? null : (
          <EmptyState title="Les brouillons suivent le modèle">
            Aucun changement n’attend de réponse. Ceux de la prochaine version publiée paraîtront ici.
          </EmptyState>
        )}
        {identityChanged && groups.length > 0 ? (
          <Notice tone="info">
            L’identité (logo, couleur, contact) a changé aussi&nbsp;: un bilan la prend quand tous ses
            changements ont leur réponse.
          </Notice>
        ) : null}
        <ModeleChanges
          collectionId={collection.id}
          version={version}
          groups={groups}
          silent={silent}
          mayMove={mayMove}
        />
        {untouched.length > 0 ? (
          <section aria-labelledby="intouches" className="grid gap-3">
            <h2 id="intouches" className="text-lg">
              En relecture, approuvés ou publiés&nbsp;: inchangés
            </h2>
            <ul className="grid gap-x-8 gap-y-1.5 sm:grid-cols-2 xl:grid-cols-3">
              {untouched.map(({ id, status, number, version: followed, territory }) => (
                <li key={id} className="flex flex-wrap items-baseline gap-x-3 border-b border-line pb-1.5">
                  <AppLink href={bilanPath(slug, territory.slug)} className="text-link">
                    {territory.name}
                  </AppLink>
                  <span className="text-sm text-ink-soft">
                    édition {number}, version {followed} du modèle
                  </span>
                  <StatusMark status={status} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </>
  )
}
