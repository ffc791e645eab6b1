import type { Metadata } from 'next'
import { HistoryList } from '@/components/bilan/history-list'
import { issuerLabels } from '@/components/collection/issuer-labels'
import { first, type SearchParams } from '@/components/data-table/table-state'
import { Notice } from '@/components/feedback/notice'
import { PageHeader } from '@/components/layout/page-header'
import { ModeleScreen } from '@/components/modele/modele-screen'
import { VersionActions } from '@/components/modele/version-actions'
import { VersionList } from '@/components/modele/version-list'
import { LinkButton } from '@/components/ui/link-button'
import { loadModele } from '@/lib/loaders/modele/modele'

export const metadata: Metadata = { title: 'Modèle' }

type Props = { params: Promise<{ code: string }>; searchParams: Promise<SearchParams> }

/** What bilans are made from: one version of a modèle, and the pages it makes for any territory. */
export default async function ModelePage({ params, searchParams }: Props) {
  const { code } = await params
  const asked = await searchParams
  const loaded = await loadModele(code, { version: first(asked.version), territory: first(asked.canton) })
  const { modele, version, versions, editable, canStart, history, awaiting } = loaded
  return (
    <>
      <PageHeader
        title={modele.name}
        breadcrumb={[{ label: 'Modèles', href: '/atelier/modeles' }]}
        meta={
          <>
            <span>{issuerLabels[modele.issuer]}</span>
            <span>{modele.scope === 'canton' ? 'Un bilan par canton' : 'Le bilan du département'}</span>
            <span>
              Version {version.number}, {version.published ? 'publiée' : 'en préparation'}
            </span>
          </>
        }
        actions={<VersionActions code={code} version={version} canStart={canStart} canPublish={editable} />}
      />
      {version.published ? null : (
        <div className="mb-6">
          <Notice tone="info" title={`La version ${version.number} est un brouillon`}>
            Rien ne change dans les bilans avant sa publication&#8239;; ensuite, ses changements s’y
            proposent.
          </Notice>
        </div>
      )}
      {awaiting.length > 0 ? (
        <div className="mb-6">
          <Notice
            tone="info"
            title={`La version ${version.number} attend vos réponses`}
            actions={awaiting.map(({ slug, title }) => (
              <LinkButton key={slug} size="small" href={`/atelier/collections/${slug}/modele`}>
                {title}
              </LinkButton>
            ))}
          >
            Des brouillons suivent encore une version d’avant. Prenez ou gardez ses changements, collection
            par collection.
          </Notice>
        </div>
      ) : null}
      <ModeleScreen key={loaded.version.id} {...loaded} />
      <div className="mt-12 grid gap-10 lg:grid-cols-2">
        <section aria-labelledby="versions" className="grid content-start gap-3">
          <h2 id="versions" className="text-lg">
            Versions
          </h2>
          <VersionList code={code} versions={versions} shown={version.number} />
        </section>
        {history.length > 0 ? (
          <section aria-labelledby="historique" className="grid content-start gap-3">
            <h2 id="historique" className="text-lg">
              Historique
            </h2>
            <HistoryList events={history} />
          </section>
        ) : null}
      </div>
    </>
  )
}
